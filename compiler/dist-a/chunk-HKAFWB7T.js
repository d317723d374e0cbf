import{a as y}from"./chunk-SMUOEPTE.js";var d="chua-nop";var l="bat-dau",u="dang-cho",h="khong-lien-quan";var g=n=>`// Made by tthc from ${n.id} version ${n.version.number}. Do not edit.
`;function M(n){return`${g(n)}import { assign, setup } from "xstate";
import { guardHolds, nextContext } from "@tthc/model";
import config from "./machine.json" with { type: "json" };

const guard = (type) => ({ context, event }, params) => guardHolds({ type, params }, context, event);
const change = (type) => assign(({ context, event }, params) => nextContext({ type, params }, context, event));
const effect = () => {};

/** Machine of this procedure. Its \`clock\` and \`slip\` actions are data: read them from \`transition()\`. */
export const machine = setup({
  guards: { exit: guard("exit"), concerned: guard("concerned"), kept: guard("kept"), join: guard("join") },
  actions: {
    take: change("take"),
    enter: change("enter"),
    resume: change("resume"),
    outcome: change("outcome"),
    decide: change("decide"),
    clock: effect,
    slip: effect,
  },
}).createMachine(config);
`}function O(n){let e=new Set,t=i=>{for(let o of Object.values(i)){for(let r of Object.keys(o.on??{}))e.add(r);o.states&&t(o.states)}};return t(n.states),[...e].sort()}function x(n,e){let t=i=>i.map(o=>`
  | ${JSON.stringify(o)}`).join("")||" never";return`${g(n)}import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "@tthc/model";

/** Types of the events that this procedure answers to. */
export type ActionType =${t(O(e))};

/** Ids of its top states. */
export type StateId =${t(Object.keys(e.states))};

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
`}var f=(n,e)=>`${n.id}.${e.id}`,E=(n,e)=>e.outcomes.find(({action:t})=>t===n.countsAs)??n;function S(n,e){let t=[...new Set(e.outcomes.map(r=>E(r,e)))],i=t.map(({action:r})=>({target:r,guard:{type:"kept",params:{branch:f(n,e),action:r}}}));i.push({target:u,...e.when!==void 0&&{guard:{type:"concerned",params:{when:e.when}}}}),e.when!==void 0&&i.push({target:h});let o={[l]:{always:i},[u]:{on:b(n,e)}};for(let{action:r,label:a}of t)o[r]={type:"final",description:a.vi};return e.when!==void 0&&(o[h]={type:"final"}),{description:e.label.vi,initial:l,states:o}}function b(n,e){let t={};for(let i of e.outcomes){let o=E(i,e);(t[`${e.id}.${i.action}`]??=[]).push({target:o.action,...i.when!==void 0&&{guard:{type:"exit",params:{when:i.when}}},actions:[{type:"take",params:{exit:`${f(n,e)}.${i.action}`}},{type:"outcome",params:{branch:f(n,e),action:o.action,sense:i.sense,...o!==i&&{by:i.action}}}]})}return t}function w(n,e,t){return{branch:f(e,t),...t.reads!==void 0&&{reads:j(n,t.reads)},...t.when!==void 0&&{when:t.when}}}function k(n){let e=t=>t.map(({id:i})=>i);return n.flow.states.flatMap(t=>t.kind==="parallel"?t.branches.flatMap(i=>e(i.records)):t.kind==="end"?[]:e(t.records))}function j(n,e){let t=new Map,i=a=>{t.set(a.id,a),a.kind==="one-of"&&a.items.forEach(i)};n.dossier.items.forEach(i);let o=new Set,r=a=>{if(o.has(a))return;o.add(a);let p=t.get(a);p?.kind==="one-of"&&p.items.forEach(({id:s})=>r(s));let B=p?.kind==="paper"?p.form??a:a;n.forms.find(({id:s})=>s===B)?.sections.forEach(s=>s.fields.forEach(({id:I})=>r(I)))};return e.forEach(r),[...o].sort()}var c=n=>({type:"clock",params:n});function D(n){let{anchor:e}=n.term;if(e.from==="state")return[];let t=e.from==="filed"?["file"]:e.from==="accepted"?["accept"]:["accept","complete"];return n.flow.states.some(o=>o.exits.some(r=>t.includes(r.meaning)))?t:["file"]}function v(n,e,t){let i=[],{anchor:o,onSupplement:r}=n.term;return D(n).includes(t)&&i.push(c({op:"start",anchor:o.from==="state"?"filed":o.from})),t==="supplemented"&&r==="restart"&&_(n,e)&&i.push(c({op:"restart",state:e})),t==="accept"&&n.flow.duties.receipt&&i.push({type:"slip",params:{slip:"receipt"}}),i}var _=(n,e)=>n.flow.states.some(t=>t.id===e&&t.kind==="wait"&&t.supplement===!0);function G(n){return{type:"slip",params:{slip:n.status===3?"refusal":n.status===7?"withdrawal":n.status===8?"stop-notice":"result",state:n.id,...n.gives.length>0&&{gives:n.gives}}}}function P(n,e){let t=[],{term:i}=n;return i.anchor.from==="state"&&i.anchor.state===e.id&&t.push(c({op:"start",anchor:"state"})),e.kind==="wait"&&e.supplement?(t.push(c({op:"stop",state:e.id,why:i.onSupplement})),t.push({type:"slip",params:{slip:"supplement-request",state:e.id}})):i.notCounted.includes(e.id)&&t.push(c({op:"stop",state:e.id,why:"not-counted"})),e.kind==="end"&&(t.push(c({op:"end",state:e.id})),(!e.final||e.gives.length>0||e.status!==10)&&t.push(G(e))),t}function A(n,e){return e.kind==="wait"&&e.supplement||n.term.notCounted.includes(e.id)?[c({op:"resume",state:e.id})]:[]}function T(n,e){let t=[{type:"enter",params:{state:e.id}}];e.kind==="parallel"&&t.push(H(n,e)),e.kind==="end"&&t.push({type:"decide",params:{state:e.id}}),t.push(...P(n,e));let i=A(n,e),o=F(n,e);return{id:e.id,...e.kind==="parallel"&&{type:"parallel"},...e.kind==="end"&&e.final&&{type:"final"},description:e.label.vi,meta:{status:e.status},entry:t,...i.length>0&&{exit:i},...Object.keys(o).length>0&&{on:o},...e.kind==="parallel"&&{onDone:e.joins.map((r,a)=>L(n,e,r,a)),states:Object.fromEntries(e.branches.map(r=>[r.id,S(e,r)]))}}}function H(n,e){let t=k(n);return{type:"resume",params:{onAmend:e.onAmend,branches:e.branches.map(i=>w(n,e,i)),...t.length>0&&{findings:[...t].sort()}}}}function F(n,e){let t={};for(let i of e.kind==="end"&&e.final?[]:e.exits)(t[i.action]??=[]).push(J(n,e,i));return t}function C(n,e,t,i){let o=n.flow.states.find(({id:r})=>r===i)?.atMost;return{...t!==void 0&&{taken:{of:e,times:t}},...o!==void 0&&{entered:{of:i,times:o}}}}var $=(n,e)=>e===n.id?{reenter:!0}:{};function J(n,e,t){let i=`${e.id}.${t.action}`,o={...t.when!==void 0&&{when:t.when},...C(n,i,t.atMost,t.target)};return{target:`#${t.target}`,...$(e,t.target),...Object.keys(o).length>0&&{guard:{type:"exit",params:o}},actions:m(n,e.id,i,t.meaning)}}function m(n,e,t,i){return[{type:"take",params:{exit:t,...i==="file"&&{files:!0}}},...v(n,e,i)]}function L(n,e,t,i){let o=`${e.id}.join-${i+1}`;return{target:`#${t.target}`,...$(e,t.target),guard:{type:"join",params:{...C(n,o,t.atMost,t.target),branches:e.branches.map(r=>`${e.id}.${r.id}`),test:t.test}},actions:[{type:"take",params:{exit:o}}]}}function q(n){return{description:"Ch\u01B0a n\u1ED9p",on:{nop:[{target:`#${n.flow.initial}`,actions:m(n,d,`${d}.${"nop"}`,"file")}]}}}function R(n){let t=n.flow.states.find(({id:i})=>i===n.flow.initial)?.exits.some(({meaning:i})=>i==="file")===!0;return{id:`${n.id}-v${n.version.number}`,version:String(n.version.number),description:n.label.vi,context:y,initial:t?n.flow.initial:d,states:{...!t&&{[d]:q(n)},...Object.fromEntries(n.flow.states.map(i=>[i.id,T(n,i)]))}}}function U(n){return`${JSON.stringify(R(n),null,2)}
`}var re={name:"xstate",emit:n=>[{path:"machine.json",text:U(n)},{path:"machine.js",text:M(n)},{path:"machine.d.ts",text:x(n,R(n))}]};export{U as a,re as b};
