import { serve } from "../harness/variant.ts";
import { handMade } from "./validated-form.ts";

await serve(() => handMade("valid"));
