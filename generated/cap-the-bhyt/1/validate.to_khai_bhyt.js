// Made by tthc from cap_the_bhyt version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_2lj72f8l6mcjz = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.noi_kham === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noi_kham"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.noi_kham !== undefined){
let data0 = data.noi_kham;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 200 && countCharacters(data0) > 200){
const err1 = {instancePath:instancePath+"/noi_kham",schemaPath:"#/properties/noi_kham/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/noi_kham",schemaPath:"#/properties/noi_kham/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/noi_kham",schemaPath:"#/properties/noi_kham/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
}
for(const key0 in data){
if(key0 !== "noi_kham"){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_2lj72f8l6mcjz;

const form = {"id":"to_khai_bhyt","label":{"vi":"Tờ khai tham gia bảo hiểm y tế","en":"Health insurance form"},"sections":[{"id":"bhyt","label":{"vi":"Bảo hiểm y tế","en":"Health insurance"},"fields":[{"id":"noi_kham","label":{"vi":"Nơi đăng ký khám bệnh, chữa bệnh ban đầu","en":"First place of treatment"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
