// Made by tthc from xac_nhan_hon_nhan version 1. Do not edit.
import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =
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
  | "tra_lai"
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
  | "xac_minh"
  | "ghi_so"
  | "ky"
  | "tu_choi"
  | "da_cap"
  | "cam_doan";

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
