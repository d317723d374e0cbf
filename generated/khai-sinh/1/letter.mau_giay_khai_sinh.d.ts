// Made by tthc from mau/giay_khai_sinh.hbs of khai_sinh version 1. Do not edit.

/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data {
  readonly co_quan: {
    readonly dia_danh: string;
    readonly ten: string;
  };
  readonly ho_so: {
    readonly ma: string;
  };
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
    readonly cha: {
      readonly cu_tru: {
        readonly chi_tiet: string;
        readonly tinh: string;
        readonly xa: string;
      };
      readonly dan_toc: string;
      readonly ho_ten: string;
      readonly nam_sinh: string;
      readonly quoc_tich: string;
    };
    readonly me: {
      readonly cu_tru: {
        readonly chi_tiet: string;
        readonly tinh: string;
        readonly xa: string;
      };
      readonly dan_toc: string;
      readonly ho_ten: string;
      readonly nam_sinh: string;
      readonly quoc_tich: string;
    };
    readonly tre: {
      readonly dan_toc: string;
      readonly gioi_tinh: string;
      readonly ho_ten: string;
      readonly ngay_sinh: string;
      readonly ngay_sinh_chu: string;
      readonly noi_sinh: string;
      readonly que_quan: string;
      readonly quoc_tich: string;
    };
  };
  readonly van_ban: {
    readonly so: string;
  };
}

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export declare const render: (data: Data) => string;
