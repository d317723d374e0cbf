// Made by tthc from runtime/letters/templates (receipt, vi). Do not edit.

/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data {
  readonly bo_phan: string;
  readonly can_bo: string;
  readonly chua_hen: string;
  readonly co_quan: {
    readonly cap_tren: string;
    readonly dia_danh: string;
    readonly ten: string;
  };
  readonly giai_thich: readonly (string)[];
  readonly hen_luc: {
    readonly du: string;
    readonly luc: string;
  };
  readonly ho_so: {
    readonly ma: string;
    readonly so_bo: string;
  };
  readonly khoan_thu: readonly ({
    readonly ly_do: string;
    readonly so_tien: string;
    readonly stt: string;
    readonly ten: string;
  })[];
  readonly nguoi_nop: {
    readonly dia_chi: string;
    readonly dien_thoai: string;
    readonly so_dinh_danh: string;
    readonly ten: string;
    readonly thu_dien_tu: string;
  };
  readonly nhan_luc: {
    readonly du: string;
    readonly luc: string;
  };
  readonly so_theo_doi: {
    readonly quyen: string;
    readonly so_thu_tu: string;
  };
  readonly thanh_phan: readonly ({
    readonly loai_ban: string;
    readonly so_luong: string;
    readonly stt: string;
    readonly ten: string;
  })[];
  readonly thoi_diem: {
    readonly ky: {
      readonly du: string;
    };
  };
  readonly thu_tuc: {
    readonly ten: string;
    readonly thoi_han: string;
  };
  readonly tong_thu: string;
  readonly tong_thu_bang_chu: string;
  readonly tra: {
    readonly cach: string;
    readonly noi: string;
  };
  readonly van_ban: {
    readonly so: string;
  };
}

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export declare const render: (data: Data) => string;
