import qrcode from "qrcode-generator";
import { parseDossierCode } from "./dossier-code.ts";

/** The margin that readers need around a code, in modules. */
const QUIET = 4;

/**
 * A QR code as SVG text (ISO/IEC 18004, level M). It takes the code of a dossier and nothing else, so that no personal value
 * can get into it: anything else throws a `RangeError`.
 */
export function dossierQr(code: string): string {
  if (parseDossierCode(code) === undefined)
    throw new RangeError(`Chỉ mã hồ sơ được in thành mã QR. / Only a dossier code becomes a QR code.`);
  const qr = qrcode(0, "M");
  qr.addData(code, "Alphanumeric");
  qr.make();
  const count = qr.getModuleCount();
  const size = count + 2 * QUIET;
  let path = "";
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (qr.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  );
}
