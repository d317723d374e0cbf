// Made by tthc from khai_sinh version 0. Do not edit.
import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =
  | "co_thong_tin"
  | "da_bo_sung"
  | "dat"
  | "dung_giai_quyet"
  | "duyet"
  | "het_han"
  | "khong_bo_sung_duoc"
  | "khong_dat"
  | "nop"
  | "rut_ho_so"
  | "sai_tham_quyen"
  | "thieu_ho_so"
  | "tiep_nhan"
  | "tra_ket_qua"
  | "xong";

/** Ids of its top states. */
export type StateId =
  | "nop_ho_so"
  | "tiep_nhan"
  | "hoan_thien_ho_so"
  | "tra_ket_qua"
  | "tu_choi_tiep_nhan"
  | "da_rut"
  | "da_dung"
  | "tham_tra"
  | "bo_sung"
  | "niem_yet"
  | "ghi_so"
  | "ky"
  | "tu_choi"
  | "phe_duyet"
  | "ky_so"
  | "da_dang_ky";

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
