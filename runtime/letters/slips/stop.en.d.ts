// Made by tthc from runtime/letters/templates (stop, en). Do not edit.

/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data {
  readonly co_quan: {
    readonly cap_tren: string;
    readonly dia_danh: string;
    readonly ten: string;
  };
  readonly ho_so: {
    readonly ma: string;
  };
  readonly ket_thuc: {
    readonly du: string;
  };
  readonly lien_he: {
    readonly dien_thoai: string;
    readonly ten: string;
  };
  readonly nguoi_ky: {
    readonly chuc_vu: string;
    readonly ho_ten: string;
    readonly quyen_han: string;
  };
  readonly nguoi_nop: {
    readonly dia_chi: string;
    readonly dien_thoai: string;
    readonly ten: string;
    readonly thu_dien_tu: string;
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
    readonly tiep_nhan: {
      readonly ngan: string;
    };
  };
  readonly thu_tuc: {
    readonly ten: string;
  };
  readonly van_ban: {
    readonly ly_do: string;
    readonly so: string;
  };
}

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export declare const render: (data: Data) => string;
