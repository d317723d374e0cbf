// Made by tthc from dang_ky_thuong_tru version 0. Do not edit.
import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =
  | "da_bo_sung"
  | "dat"
  | "dung_giai_quyet"
  | "khong_dat"
  | "nop"
  | "rut_ho_so"
  | "sai_tham_quyen"
  | "thieu_ho_so"
  | "tiep_nhan"
  | "tra_ket_qua";

/** Ids of its top states. */
export type StateId =
  | "nop_ho_so"
  | "tiep_nhan"
  | "hoan_thien_ho_so"
  | "tra_ket_qua"
  | "tu_choi_tiep_nhan"
  | "da_rut"
  | "da_dung"
  | "kiem_tra"
  | "bo_sung"
  | "da_dang_ky"
  | "tu_choi";

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
