/** `21/08/2026 15:30`; a day's last minute is the day itself. */
export function momentText(moment: string): string {
  const [year, month, day] = moment.slice(0, 10).split("-");
  const time = moment.length > 10 && !moment.endsWith("T23:59") ? ` ${moment.slice(11)}` : "";
  return `${day}/${month}/${year}${time}`;
}
