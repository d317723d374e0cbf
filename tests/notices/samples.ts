import type { Notice } from "@tthc/runtime";

/** A notice as an engine's effect gives it. */
export const sampleNotice: Notice = {
  id: "H29-260821-0001/2/1",
  dossier: "H29-260821-0001",
  at: "2026-08-21T16:00",
  about: "receipt",
  to: "applicant",
  language: "vi",
  subject: "Hồ sơ H29-260821-0001: đã tiếp nhận",
  text: "Hồ sơ đã được tiếp nhận. Hẹn trả kết quả: 10/09/2026.\n",
  contents: ["dossier-code", "procedure", "status", "moment", "due-date"],
};

/** What a promise was rejected with. */
export async function faultOf(work: Promise<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error("nothing failed");
}
