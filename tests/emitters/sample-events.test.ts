import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { buildSchemas } from "../../compiler/emitters/json-schema/build-schemas.ts";
import { modelOf } from "../procedures/workspace.ts";

interface PlayEvent {
  readonly action: string;
  readonly name?: string;
}

/** An event of a play as the machine is sent it: the action is its type, the name of who acts its `by`. */
const machineEvent = ({ action, name, ...rest }: PlayEvent): object => ({
  type: action,
  ...rest,
  ...(name !== undefined && { by: name }),
});

it.each(readdirSync("docs/ho-so-mau").filter((name) => name.endsWith(".json")))(
  "the events of the sample %s are those of its schema",
  (name) => {
    const { events } = JSON.parse(readFileSync(`docs/ho-so-mau/${name}`, "utf8")) as {
      events: readonly PlayEvent[];
    };
    const { schemas } = buildSchemas(modelOf(name.replace(".json", "").replaceAll("-", "_"), 1));
    const schema = schemas.find(({ path }) => path === "events.schema.json")?.schema ?? {};
    const validate = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } }).compile(schema);
    for (const event of events) {
      const valid = validate(machineEvent(event));
      expect(
        valid,
        `${event.action}: ${JSON.stringify(validate.errors?.map(({ instancePath, message }) => `${instancePath} ${String(message)}`))}`,
      ).toBe(true);
    }
  },
);
