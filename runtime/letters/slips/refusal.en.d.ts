// Made by tthc from runtime/letters/templates (refusal, en). Do not edit.

/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data {
  readonly can_bo: string;
  readonly co_quan: {
    readonly cap_tren: string;
    readonly dia_danh: string;
    readonly ten: string;
  };
  readonly ho_so: {
    readonly ma: string;
  };
  readonly nguoi_nop: {
    readonly dia_chi: string;
    readonly dien_thoai: string;
    readonly ten: string;
    readonly thu_dien_tu: string;
  };
  readonly thoi_diem: {
    readonly ky: {
      readonly du: string;
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
