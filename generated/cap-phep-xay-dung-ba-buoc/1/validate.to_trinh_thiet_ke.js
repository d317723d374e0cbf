// Made by tthc from cap_phep_xay_dung_ba_buoc version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_0y7v5n6jes1z1 = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.du_toan !== undefined){
let data0 = data.du_toan;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/du_toan",schemaPath:"#/properties/du_toan/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
if(typeof data0 == "number"){
if(data0 > 9007199254740991 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/du_toan",schemaPath:"#/properties/du_toan/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/du_toan",schemaPath:"#/properties/du_toan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
}
if(data.thuoc_pccc !== undefined){
let data1 = data.thuoc_pccc;
const _errs3 = errors;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/thuoc_pccc",schemaPath:"#/properties/thuoc_pccc/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
for(const key0 in data){
if(key0 !== "du_toan" && key0 !== "thuoc_pccc"){
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
export const matchesSchema = check_0y7v5n6jes1z1;

const form = {"id":"to_trinh_thiet_ke","label":{"vi":"Tờ trình thẩm định thiết kế","en":"Submission for design appraisal"},"sections":[{"id":"chung","label":{"vi":"I. Thông tin chung","en":"I. General"},"fields":[{"id":"du_toan","label":{"vi":"Dự toán xây dựng","en":"Cost estimate"},"type":"money","shape":{"is":"money","minimum":"0"}},{"id":"thuoc_pccc","label":{"vi":"Thuộc diện thẩm duyệt phòng cháy, chữa cháy","en":"Subject to fire safety approval"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
