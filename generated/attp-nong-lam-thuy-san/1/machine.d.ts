// Made by tthc from attp_nong_lam_thuy_san version 1. Do not edit.
import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =
  | "da_bo_sung"
  | "dat"
  | "dung_giai_quyet"
  | "duyet"
  | "khong_dat"
  | "khong_khac_phuc"
  | "nop"
  | "phai_khac_phuc"
  | "rut_ho_so"
  | "sai_tham_quyen"
  | "thieu_ho_so"
  | "tiep_nhan"
  | "tra_ket_qua"
  | "tra_lai"
  | "xong"
  | "yeu_cau_giai_trinh";

/** Ids of its top states. */
export type StateId =
  | "nop_ho_so"
  | "tiep_nhan"
  | "hoan_thien_ho_so"
  | "tra_ket_qua"
  | "tu_choi_tiep_nhan"
  | "da_rut"
  | "da_dung"
  | "kiem_tra_hop_le"
  | "bo_sung"
  | "lap_doan"
  | "tham_dinh"
  | "kiem_nghiem"
  | "tham_tra"
  | "giai_trinh"
  | "khac_phuc"
  | "kiem_tra_lai"
  | "ky"
  | "da_cap"
  | "khong_cap";

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
