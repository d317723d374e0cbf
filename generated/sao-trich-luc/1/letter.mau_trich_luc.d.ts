// Made by tthc from mau/trich_luc.hbs of sao_trich_luc version 1. Do not edit.

/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data {
  readonly co_quan: {
    readonly dia_danh: string;
    readonly ten: string;
  };
  readonly ho_so: {
    readonly ma: string;
  };
  readonly khoan_thu: readonly ({
    readonly so_tien: string;
    readonly stt: string;
    readonly ten: string;
  })[];
  readonly nguoi_ky: {
    readonly chuc_vu: string;
    readonly ho_ten: string;
    readonly quyen_han: string;
  };
  readonly thoi_diem: {
    readonly ky: {
      readonly du: string;
    };
  };
  readonly to_khai: {
    readonly ho_ten_dang_ky: string;
    readonly ngay_dang_ky: string;
    readonly noi_dang_ky: string;
    readonly quyen_so: string;
    readonly so_ban: string;
    readonly so_dang_ky: string;
  };
  readonly tong_thu: string;
  readonly van_ban: {
    readonly so: string;
  };
}

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export declare const render: (data: Data) => string;
