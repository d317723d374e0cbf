// Made by tthc from khai_sinh_thuong_tru_bhyt version 2. Do not edit.
import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =
  | "bhyt.dat"
  | "bhyt.khong_dat"
  | "da_bo_sung"
  | "dat"
  | "dung_giai_quyet"
  | "khong_dat"
  | "nop"
  | "rut_ho_so"
  | "sai_tham_quyen"
  | "thieu_ho_so"
  | "thuong_tru.dat"
  | "thuong_tru.khong_dat"
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
  | "dang_ky_khai_sinh"
  | "bo_sung"
  | "lien_thong"
  | "da_xong"
  | "xong_mot_phan"
  | "tu_choi";

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
