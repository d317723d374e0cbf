import type { MigrationText, RefusedState } from "@tthc/model";

type Refusal = (state: MigrationText, target?: MigrationText) => MigrationText;

/** Why dossiers in a state do not move; each names the state. */
export const refusals: Readonly<Record<RefusedState["code"], Refusal>> = {
  closed: ({ vi, en }) => ({
    vi: `Ở «${vi}» hồ sơ đã kết thúc, không còn gì để chuyển.`,
    en: `In "${en}" the dossier has ended; nothing is left to move.`,
  }),
  "no-counterpart": ({ vi, en }) => ({
    vi: `Phiên bản mới không có bước nào ứng với «${vi}»; hồ sơ đang ở đó giải quyết xong theo phiên bản cũ.`,
    en: `The new version has nothing that answers to "${en}"; dossiers there are finished by the old version.`,
  }),
  "decided-there": ({ vi, en }, target) => ({
    vi: `«${vi}» của phiên bản cũ ứng với kết thúc «${target?.vi ?? ""}» của phiên bản mới; không ai được coi hồ sơ là đã quyết định khi chưa có quyết định.`,
    en: `"${en}" of the old version answers to the end "${target?.en ?? ""}" of the new one; no dossier is taken as decided before it is.`,
  }),
  "decided-here": ({ vi, en }, target) => ({
    vi: `Ở «${vi}» hồ sơ đã có quyết định; «${target?.vi ?? ""}» của phiên bản mới sẽ mở lại việc đã quyết định.`,
    en: `In "${en}" the case is decided; "${target?.en ?? ""}" of the new version would open it again.`,
  }),
  "another-procedure": ({ vi, en }) => ({
    vi: `Hồ sơ ở «${vi}» chỉ xin một phần của thủ tục mới, nên giải quyết xong theo thủ tục đã nộp.`,
    en: `A dossier in "${en}" asked for a part of the new procedure only, so the procedure it was filed under finishes it.`,
  }),
  "by-hand": ({ vi, en }) => ({
    vi: `Người sửa kế hoạch giữ hồ sơ ở «${vi}» lại.`,
    en: `Whoever corrected the plan keeps dossiers in "${en}" where they are.`,
  }),
};

export const lostOpinion = ({ vi, en }: MigrationText): MigrationText => ({
  vi: `Phiên bản mới không hỏi «${vi}»; ý kiến đã có được lưu cùng hồ sơ.`,
  en: `The new version does not ask "${en}"; an opinion it gave is kept with the dossier.`,
});

export const both = (vi: string, en: string): MigrationText => ({ vi, en });
