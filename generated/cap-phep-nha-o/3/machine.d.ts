// Made by tthc from cap_phep_nha_o version 3. Do not edit.
import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =
  | "da_bo_sung"
  | "dat"
  | "dung_giai_quyet"
  | "duyet"
  | "het_han"
  | "khong_dat"
  | "moi_truong.dong_y"
  | "moi_truong.het_han"
  | "moi_truong.khong_dong_y"
  | "nop"
  | "phong_chay.dong_y"
  | "phong_chay.het_han"
  | "phong_chay.khong_dong_y"
  | "rut_ho_so"
  | "sai_tham_quyen"
  | "thieu_ho_so"
  | "tiep_nhan"
  | "tra_ket_qua"
  | "tra_lai";

/** Ids of its top states. */
export type StateId =
  | "nop_ho_so"
  | "tiep_nhan"
  | "hoan_thien_ho_so"
  | "tra_ket_qua"
  | "tu_choi_tiep_nhan"
  | "da_rut"
  | "da_dung"
  | "tham_dinh"
  | "bo_sung"
  | "lay_y_kien"
  | "ky"
  | "da_cap"
  | "tu_choi";

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
