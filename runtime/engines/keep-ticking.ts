import type { Moment } from "@tthc/model";
import type { Engine, TickReport } from "./engine.ts";
import { faultText } from "./fault-text.ts";

/** Runs work again and again and gives a way to end it; in a server `setInterval`, in tests by hand. */
export type Pulse = (work: () => void) => { readonly end: () => void };

/**
 * Ticks an engine at every pulse, never two ticks at once: a slow one lets pulses pass. What a tick could not do is
 * reported; it ends nothing.
 */
export function keepTicking(
  engine: Pick<Engine, "tick">,
  now: () => Moment,
  pulse: Pulse,
  report: (found: TickReport) => void,
): { readonly end: () => Promise<void> } {
  let running: Promise<void> | undefined;
  const tick = async (): Promise<void> => {
    try {
      report(await engine.tick(now()));
    } catch (error) {
      report({ fired: 0, delivered: 0, failed: [{ what: "tick", because: faultText(error) }] });
    } finally {
      running = undefined;
    }
  };
  const { end } = pulse(() => {
    running ??= tick();
  });
  return {
    end: async () => {
      end();
      await running;
    },
  };
}
