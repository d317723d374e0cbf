// Made by tthc from runtime/letters/templates (register, vi). Do not edit.

/** All that the template needs. A value that does not apply is "", false or an empty list; none may be left out. */
export interface Data {
  readonly co_quan: {
    readonly cap_tren: string;
    readonly ten: string;
  };
  readonly so_dong: readonly ({
    readonly cach: string;
    readonly co_quan: string;
    readonly ghi_chu: string;
    readonly hen_tra: string;
    readonly ky_nhan: string;
    readonly lien_lac: string;
    readonly ma: string;
    readonly ngay_nhan: string;
    readonly ngay_tra: string;
    readonly so_bo: string;
    readonly stt: string;
    readonly ten: string;
    readonly thu_tuc: string;
  })[];
}

/** The template with the data in it, as HTML. Throws TemplateDataError where the data lacks a value that it needs. */
export declare const render: (data: Data) => string;
