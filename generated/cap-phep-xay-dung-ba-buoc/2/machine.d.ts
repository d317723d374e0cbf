// Made by tthc from cap_phep_xay_dung_ba_buoc version 2. Do not edit.
import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =
  | "co_so.dat"
  | "co_so.khong_dat"
  | "da_bo_sung"
  | "dieu_kien.dat"
  | "dieu_kien.khong_dat"
  | "dung_giai_quyet"
  | "duyet"
  | "hang_khong.dong_y"
  | "hang_khong.khong_dong_y"
  | "het_han"
  | "khong_dat"
  | "ky_thuat.dat"
  | "ky_thuat.khong_dat"
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
  | "tham_dinh"
  | "bo_sung"
  | "ky"
  | "xong_viec"
  | "dung";

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
