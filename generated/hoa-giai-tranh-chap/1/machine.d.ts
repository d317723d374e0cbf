// Made by tthc from hoa_giai_tranh_chap version 1. Do not edit.
import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =
  | "da_bo_sung"
  | "dung_giai_quyet"
  | "duyet"
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
  | "chuyen_ho_so"
  | "tham_muu"
  | "hoa_giai"
  | "ban_hanh"
  | "hoa_giai_xong"
  | "hoa_giai_khong_thanh"
  | "tu_choi";

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
