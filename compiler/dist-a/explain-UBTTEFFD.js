import{a as u}from"./chunk-TSHNXIYM.js";import{a as s,b as c,d as a}from"./chunk-7UXVWFQJ.js";import{g,h as f}from"./chunk-P3L2NO6J.js";function m(t,i){let e=t.replace(/[^0-9]/g,"").slice(0,4);if(e.length<2)return;let o=d=>[0,1,2,3].filter(r=>d[r+2]!==e[r]).length,[n]=[...i].sort((d,r)=>o(d)-o(r)||(d<r?-1:1));return n!==void 0&&o(n)<=2?n:void 0}function x(t,[i=""]){let e=f(i);if(e===void 0){let n=m(i,Object.keys(g));throw new c({vi:`Kh\xF4ng c\xF3 m\xE3 \xAB${i}\xBB. ${n===void 0?"M\xE3 c\xF3 d\u1EA1ng TT2001.":`C\xF3 ph\u1EA3i b\u1EA1n mu\u1ED1n h\u1ECFi ${n}?`}`,en:`There is no code "${i}". ${n===void 0?"Codes look like TT2001.":`Did you mean ${n}?`}`})}let o=u(t.home,e,t.language);return t.out(o===void 0?a(t,`M\xE3 ${e} ch\u01B0a c\xF3 trang gi\u1EA3i th\xEDch.
`,`The code ${e} has no page yet.
`):`${e} \u2014 ${o.title}

${o.text}
`),Promise.resolve(s.clean)}export{x as explain};
