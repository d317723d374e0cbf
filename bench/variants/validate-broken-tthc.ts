import { serve } from "../harness/variant.ts";
import { ours } from "./validated-form.ts";

await serve(() => ours("broken"));
