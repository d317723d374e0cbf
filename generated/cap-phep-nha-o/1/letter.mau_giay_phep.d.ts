// Made by tthc from mau/giay_phep.hbs of cap_phep_nha_o version 1. Do not edit.

/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data {
  readonly can_cu: readonly ({
    readonly so_hieu: string;
    readonly ten: string;
  })[];
  readonly co_quan: {
    readonly cap_tren: string;
    readonly dia_danh: string;
    readonly ten: string;
  };
  readonly ho_so: {
    readonly ma: string;
    readonly truong_hop: string;
  };
  readonly nguoi_ky: {
    readonly chuc_vu: string;
    readonly ho_ten: string;
    readonly quyen_han: string;
  };
  readonly nguoi_nop: {
    readonly dia_chi: string;
    readonly ten: string;
  };
  readonly thoi_diem: {
    readonly ky: {
      readonly du: string;
    };
  };
  readonly to_khai: {
    readonly dien_tich: string;
    readonly tang_1: string;
    readonly tong_san: string;
  };
  readonly van_ban: {
    readonly so: string;
    readonly ten: string;
  };
}

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export declare const render: (data: Data) => string;
