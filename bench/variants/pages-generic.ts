import Handlebars from "handlebars";
import { pageTemplate } from "../../compiler/emitters/pages/page-template.ts";
import { serve } from "../harness/variant.ts";
import { data, model, page, questions } from "./forty-fields.ts";

const RENDERINGS = 1000;

/** One template for every form: what is asked is data like what was answered. */
const QUESTION = `{{#if isLine}}<div class="field">
<label for="{{name}}">{{label}}</label>
{{#if error}}<p class="error" id="{{name}}-error"><strong>Lỗi:</strong> {{error}}</p><input aria-invalid="true" aria-describedby="{{name}}-error"{{else}}<input{{/if}} class="input{{#if isMedium}} medium{{/if}}" id="{{name}}" name="{{name}}" value="{{value}}">
</div>{{/if}}{{#if isText}}<div class="field">
<label for="{{name}}">{{label}}</label>
{{#if error}}<p class="error" id="{{name}}-error"><strong>Lỗi:</strong> {{error}}</p><textarea aria-invalid="true" aria-describedby="{{name}}-error"{{else}}<textarea{{/if}} class="input" rows="4" id="{{name}}" name="{{name}}">{{value}}</textarea>
</div>{{/if}}{{#if isDate}}{{#if error}}<fieldset class="field wrong" aria-describedby="{{name}}-hint {{name}}-error">
<legend>{{label}}</legend>
<p class="hint" id="{{name}}-hint">Ví dụ: 27 3 1990.</p>
<p class="error" id="{{name}}-error"><strong>Lỗi:</strong> {{error}}</p>{{else}}<fieldset class="field" aria-describedby="{{name}}-hint">
<legend>{{label}}</legend>
<p class="hint" id="{{name}}-hint">Ví dụ: 27 3 1990.</p>
{{/if}}<div class="parts">
<div class="part"><label for="{{name}}.day">Ngày</label><input class="input two" inputmode="numeric"{{#if error}} aria-invalid="true"{{/if}} id="{{name}}.day" name="{{name}}.day" value="{{value.day}}"></div>
<div class="part"><label for="{{name}}.month">Tháng</label><input class="input two" inputmode="numeric"{{#if error}} aria-invalid="true"{{/if}} id="{{name}}.month" name="{{name}}.month" value="{{value.month}}"></div>
<div class="part"><label for="{{name}}.year">Năm</label><input class="input four" inputmode="numeric"{{#if error}} aria-invalid="true"{{/if}} id="{{name}}.year" name="{{name}}.year" value="{{value.year}}"></div>
</div>
</fieldset>{{/if}}{{#if isYesNo}}{{#if error}}<fieldset class="field wrong" aria-describedby="{{name}}-error">
<legend>{{label}}</legend>
<p class="error" id="{{name}}-error"><strong>Lỗi:</strong> {{error}}</p>{{else}}<fieldset class="field">
<legend>{{label}}</legend>
{{/if}}<div class="ticks-in-line">
{{#each options}}<div class="tick"><input type="radio" id="{{control}}" name="{{../name}}" value="{{id}}"{{#if isChosen}} checked{{/if}}><label for="{{control}}">{{text}}</label></div>
{{/each}}</div>
</fieldset>{{/if}}{{#if isChoice}}{{#if error}}<fieldset class="field wrong" aria-describedby="{{name}}-error">
<legend>{{label}}</legend>
<p class="error" id="{{name}}-error"><strong>Lỗi:</strong> {{error}}</p>{{else}}<fieldset class="field">
<legend>{{label}}</legend>
{{/if}}{{#each options}}<div class="tick"><input type="radio" id="{{control}}" name="{{../name}}" value="{{id}}"{{#if isChosen}} checked{{/if}}><label for="{{control}}">{{text}}</label></div>
{{/each}}</fieldset>{{/if}}`;

const same = (html: string): string => html.replace(/\n+/g, "\n");

await serve(() => {
  const own = pageTemplate(model, page, "vi");
  // The frame around the questions is the same on both sides.
  const start = own.indexOf("</button>\n", own.indexOf("<form")) + "</button>\n".length;
  const end = own.indexOf('\n<p class="actions">');
  const source = `${own.slice(0, start)}{{#each questions}}${QUESTION}\n{{/each}}${own.slice(end + 1)}`;
  const spec = Handlebars.precompile(source);
  // What a build step would write to a file and import.
  const render = Handlebars.template(new Function(`return ${String(spec)}`)() as TemplateSpecification);
  const all = { ...data, questions };
  const html = render(all);
  return {
    agreement: same(html),
    lines: RENDERINGS,
    bytes: html.length * RENDERINGS,
    run: () => {
      let length = 0;
      for (let at = 0; at < RENDERINGS; at++) length += render(all).length;
      return length;
    },
  };
});
