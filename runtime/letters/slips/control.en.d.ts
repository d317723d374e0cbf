// Made by tthc from runtime/letters/templates (control, en). Do not edit.

/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data {
  readonly chang: readonly ({
    readonly ghi_chu: string;
    readonly giao: string;
    readonly gio: string;
    readonly han: string;
    readonly ket_qua: string;
    readonly ngay: string;
    readonly nhan: string;
    readonly stt: string;
  })[];
  readonly co_quan: {
    readonly cap_tren: string;
    readonly ten: string;
  };
  readonly ho_so: {
    readonly ma: string;
  };
  readonly ket_qua_chung: string;
  readonly ket_thuc: {
    readonly ngan: string;
  };
  readonly nguoi_nop: {
    readonly ten: string;
  };
  readonly thoi_diem: {
    readonly hen_tra: {
      readonly ngan: string;
    };
    readonly tiep_nhan: {
      readonly ngan: string;
    };
  };
  readonly thu_tuc: {
    readonly ten: string;
  };
}

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export declare const render: (data: Data) => string;
