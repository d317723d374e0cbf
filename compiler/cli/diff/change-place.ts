import type { ModelPlace } from "../../diagnostics/model-place.ts";
import type { ComparedChange } from "../../diff/comparison-format.ts";
import { placeOf } from "../../diff/place-of.ts";
import type { SourcePlace } from "../../pipeline.ts";
import type { SourcedVersion } from "./compared-side.ts";

/** Where an element of one version stands in its text. */
export type PlaceFinder = (place: ModelPlace) => SourcePlace | undefined;

/** Where a change is seen in the newer source. */
export const changePlace = (change: ComparedChange, after: SourcedVersion): SourcePlace | undefined =>
  after.placeOf(placeOf(change, after.model));
