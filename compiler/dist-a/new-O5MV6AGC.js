import{a as C}from"./chunk-EN7RJHKH.js";import{b as N,c as R,d as A,e as w,f as k,g as _}from"./chunk-AQNAAZQM.js";import"./chunk-SMUOEPTE.js";import{a as f,b as m,d as p}from"./chunk-7UXVWFQJ.js";import"./chunk-ODS6HJBP.js";import"./chunk-F3GHIWFI.js";import{d as P}from"./chunk-P3L2NO6J.js";import{existsSync as H,mkdirSync as K,writeFileSync as O}from"node:fs";import{dirname as U,join as y}from"node:path";var T={"tr\u1EF1c ti\u1EBFp":"tr\u1EF1c ti\u1EBFp","at counter":"tr\u1EF1c ti\u1EBFp",counter:"tr\u1EF1c ti\u1EBFp","tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh":"tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh","fully online":"tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh",online:"tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh","tr\u1EF1c tuy\u1EBFn":"tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh","b\u01B0u ch\xEDnh":"b\u01B0u ch\xEDnh","by post":"b\u01B0u ch\xEDnh",post:"b\u01B0u ch\xEDnh",kiosk:"kiosk"},j=[[/^(ngày làm việc|working days?)$/,"ng\xE0y l\xE0m vi\u1EC7c"],[/^(giờ làm việc|working hours?)$/,"gi\u1EDD l\xE0m vi\u1EC7c"],[/^(ngày|days?)$/,"ng\xE0y"],[/^(tháng|months?)$/,"th\xE1ng"]],a=n=>n.normalize("NFC").replace(/["“”\\{}\p{C}]/gu," ").replace(/\s+/g," ").trim();function q(n){let e=a(n).toLowerCase().replace(/[^\p{Script=Latin}0-9]+/gu,"_").replace(/^_+|_+$/g,"");return e.includes("_")&&!/^[0-9]/.test(e)?e:`th\u1EE7_t\u1EE5c_${e}`}function S(n){let e=r=>P(r).replaceAll("_","-");return`${e(n.fieldId)}/${e(n.id)}/v1.tthc`}function b(n,e){switch(n){case"name":case"field":return new RegExp("\\p{Script=Latin}{2}","u").test(a(e))?void 0:{vi:`H\xE3y ghi ${n==="name"?"t\xEAn th\u1EE7 t\u1EE5c":"l\u0129nh v\u1EF1c"} b\u1EB1ng ch\u1EEF.`,en:`Write the ${n} in words.`};case"code":return/^([0-9]\.[0-9]{6})?$/.test(e.trim())?void 0:{vi:"M\xE3 c\xF3 d\u1EA1ng 1.013225; b\u1ECF tr\u1ED1ng khi ch\u01B0a c\xF3.",en:"A code looks like 1.013225; leave it out while there is none."};case"channels":return I(e)===void 0?{vi:"C\xE1ch th\u1EE9c: tr\u1EF1c ti\u1EBFp, tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh, b\u01B0u ch\xEDnh, kiosk (c\xE1ch nhau d\u1EA5u ph\u1EA9y).",en:"Channels: at counter, fully online, by post, kiosk (with commas)."}:void 0;case"term":return E(e)===void 0?{vi:"Th\u1EDDi h\u1EA1n ghi nh\u01B0 \xAB5 ng\xE0y l\xE0m vi\u1EC7c\xBB, \xAB30 ng\xE0y\xBB ho\u1EB7c \xABtrong ng\xE0y\xBB.",en:'Write the term as "5 working days", "30 days" or "same day".'}:void 0}}function I(n){let e=a(n).toLowerCase().split(",").map(t=>t.trim()).filter(t=>t!==""),r=[...new Set(e.map(t=>T[t]))].filter(t=>t!==void 0);return r.length>0&&e.every(t=>T[t]!==void 0)?r:void 0}function E(n){let e=a(n).toLowerCase();if(e==="trong ng\xE0y"||e==="same day"||e==="same-day")return"trong ng\xE0y";let r=/^([1-9][0-9]{0,2}) (.+)$/.exec(e),t=j.find(([c])=>c.test(r?.[2]??""))?.[1];return r===null||t===void 0?void 0:`${r[1]??""} ${t}`}function F(n){return{id:q(n.name),label:a(n.name),code:n.code.trim()===""?void 0:n.code.trim(),fieldId:q(n.field).replace(/^thủ_tục_/,"l\u0129nh_v\u1EF1c_"),field:a(n.field),channels:I(n.channels)??[],term:E(n.term)??""}}var M=`  tr\xECnh t\u1EF1 theo m\u1ED9t_c\u1EEDa {
    b\u01B0\u1EDBc th\u1EA9m_\u0111\u1ECBnh "Th\u1EA9m \u0111\u1ECBnh h\u1ED3 s\u01A1" do chuy\xEAn_vi\xEAn {
      \u0111\u1EA1t -> k\xFD
      kh\xF4ng \u0111\u1EA1t -> t\u1EEB_ch\u1ED1i l\xFD do b\u1EAFt bu\u1ED9c
    }
    b\u01B0\u1EDBc k\xFD "K\xFD k\u1EBFt qu\u1EA3" do ch\u1EE7_t\u1ECBch k\xFD s\u1ED1 {
      duy\u1EC7t -> c\xF3_k\u1EBFt_qu\u1EA3
      tr\u1EA3 l\u1EA1i -> th\u1EA9m_\u0111\u1ECBnh t\u1ED1i \u0111a 1 l\u1EA7n
    }
    k\u1EBFt th\xFAc c\xF3_k\u1EBFt_qu\u1EA3 "\u0110\xE3 c\xF3 k\u1EBFt qu\u1EA3" tr\u1EA3 k\u1EBFt_qu\u1EA3
    k\u1EBFt th\xFAc t\u1EEB_ch\u1ED1i "Kh\xF4ng gi\u1EA3i quy\u1EBFt" tr\u1EA3 th\xF4ng_b\xE1o_t\u1EEB_ch\u1ED1i
  }`;function L(n){let e=n.term==="trong ng\xE0y";return`d\xF9ng "chu\u1EA9n/m\u1ED9t_c\u1EEDa"

th\u1EE7 t\u1EE5c ${n.id} "${n.label}" {
  m\xE3 ${n.code===void 0?"ch\u01B0a c\xF3":`"${n.code}"`}
  phi\xEAn b\u1EA3n 1 d\u1EF1 th\u1EA3o
  l\u0129nh v\u1EF1c ${n.fieldId} "${n.field}"
  c\u01A1 quan \u1EE7y_ban_x\xE3
  \u0111\u1ED1i t\u01B0\u1EE3ng c\xE1 nh\xE2n
  c\xE1ch th\u1EE9c ${n.channels.join(", ")}
  c\u0103n c\u1EE9 n\u0111_118_2025
  k\u1EBFt qu\u1EA3 k\u1EBFt_qu\u1EA3 "K\u1EBFt qu\u1EA3 gi\u1EA3i quy\u1EBFt"
  y\xEAu c\u1EA7u kh\xF4ng c\xF3

  t\u1EDD khai \u0111\u01A1n "\u0110\u01A1n \u0111\u1EC1 ngh\u1ECB" {
    ph\u1EA7n ng\u01B0\u1EDDi_n\u1ED9p "Ng\u01B0\u1EDDi n\u1ED9p" {
      h\u1ECD_t\xEAn "H\u1ECD, ch\u1EEF \u0111\u1EC7m, t\xEAn" v\u0103n b\u1EA3n b\u1EAFt bu\u1ED9c t\u1ED1i \u0111a 120
      \u0111\u1ECBnh_danh "S\u1ED1 \u0111\u1ECBnh danh c\xE1 nh\xE2n" s\u1ED1 \u0111\u1ECBnh danh b\u1EAFt bu\u1ED9c
    }
  }
  h\u1ED3 s\u01A1 1 b\u1ED9 {
    \u0111\u01A1n 1 b\u1EA3n ch\xEDnh
  }
  ph\xED kh\xF4ng c\xF3
  l\u1EC7 ph\xED kh\xF4ng c\xF3
  th\u1EDDi h\u1EA1n ${n.term}

${e?"  tr\xECnh t\u1EF1 theo gi\u1EA3i_quy\u1EBFt_ngay":M}
}
`}var $=["name","code","field","channels","term"];async function cn(n,e,r){for(let g of $){let v=r[g],x=v===void 0?void 0:b(g,v);if(x!==void 0)throw new m(x)}let t=n.interactive?await D(n,r):W(r);if(t===void 0)return f.wrongUse;let c=F(t),o=_(k({from:n.cwd,library:y(n.home,"procedures")})),s=o.marked?o.config.sources:w.sources,i=N(s,S(c)),h=y(o.root,i);if(H(h))throw new m({vi:`\u0110\xE3 c\xF3 ${i}; kh\xF4ng ghi \u0111\xE8.`,en:`${i} exists already and is not overwritten.`});o.marked||O(y(o.root,R),`${JSON.stringify({...w,edition:A},null,2)}
`,{flag:"wx"});let u=o.marked?o:_(k({from:o.root,library:y(n.home,"procedures")})),d=L(c);u.sources.overlay(i,d);let l=u.check([i]).diagnostics.filter(({severity:g})=>g==="error");return l.length>0?(n.err(`${C(l,n.language,n.paint)}
`),f.findings):(K(U(h),{recursive:!0}),O(h,d,{flag:"wx"}),n.out(p(n,`\u0110\xE3 t\u1EA1o ${i}. Ti\u1EBFp theo: tthc check ${i}
`,`Made ${i}. Next: tthc check ${i}
`)),f.clean)}function W(n){let e=$.filter(i=>i!=="code"&&n[i]===void 0).map(i=>`--${i}`);if(e.length>0)throw new m({vi:`Thi\u1EBFu ${e.join(", ")}.`,en:`Missing: ${e.join(", ")}.`});let{name:r="",code:t="",field:c="",channels:o="",term:s=""}=n;return{name:r,code:t,field:c,channels:o,term:s}}async function D(n,e){let{text:r,isCancel:t}=await import("@clack/prompts"),c={name:["T\xEAn th\u1EE7 t\u1EE5c?","Name of the procedure?","C\u1EA5p b\u1EA3n sao tr\xEDch l\u1EE5c h\u1ED9 t\u1ECBch"],code:["M\xE3 th\u1EE7 t\u1EE5c (b\u1ECF tr\u1ED1ng khi ch\u01B0a c\xF3)?","Code (leave empty while there is none)?","2.000635"],field:["L\u0129nh v\u1EF1c?","Field?","H\u1ED9 t\u1ECBch"],channels:["C\xE1ch th\u1EE9c n\u1ED9p (c\xE1ch nhau d\u1EA5u ph\u1EA9y)?","Channels (with commas)?","tr\u1EF1c ti\u1EBFp, tr\u1EF1c tuy\u1EBFn to\xE0n tr\xECnh"],term:["Th\u1EDDi h\u1EA1n gi\u1EA3i quy\u1EBFt?","Term?","5 ng\xE0y l\xE0m vi\u1EC7c"]},o={...e};for(let s of $){if(o[s]!==void 0)continue;let[i,h,u]=c[s],d=await r({message:p(n,i,h),placeholder:u,validate:l=>b(s,l??"")?.[n.language]});if(t(d))return;o[s]=d}return W(o)}export{cn as newProcedure};
