// Made by tthc from cap_phep_xay_dung_ba_buoc version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_1mjed32o9r8o2 = (() => {
const pattern0 = new RegExp("^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const pattern2 = new RegExp("^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const pattern4 = new RegExp("^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const obj0 = new Set(["dien_tich_lo","dien_tich_xay_dung","cot","lui","mat_do","he_so","tong_dien_tich","tang_cao","phai_tham_dinh_du_an"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dien_tich_lo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_tich_lo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dien_tich_xay_dung === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_tich_xay_dung"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tong_dien_tich === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tong_dien_tich"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tang_cao === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tang_cao"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.dien_tich_lo !== undefined){
let data0 = data.dien_tich_lo;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/dien_tich_lo",schemaPath:"#/properties/dien_tich_lo/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 24 && countCharacters(data0) > 24){
const err5 = {instancePath:instancePath+"/dien_tich_lo",schemaPath:"#/properties/dien_tich_lo/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/dien_tich_lo",schemaPath:"#/properties/dien_tich_lo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.dien_tich_xay_dung !== undefined){
let data1 = data.dien_tich_xay_dung;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length > 24 && countCharacters(data1) > 24){
const err8 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.cot !== undefined){
let data2 = data.cot;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err10 = {instancePath:instancePath+"/cot",schemaPath:"#/properties/cot/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length > 24 && countCharacters(data2) > 24){
const err11 = {instancePath:instancePath+"/cot",schemaPath:"#/properties/cot/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/cot",schemaPath:"#/properties/cot/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.lui !== undefined){
let data3 = data.lui;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err13 = {instancePath:instancePath+"/lui",schemaPath:"#/properties/lui/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.length > 24 && countCharacters(data3) > 24){
const err14 = {instancePath:instancePath+"/lui",schemaPath:"#/properties/lui/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/lui",schemaPath:"#/properties/lui/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.mat_do !== undefined){
let data4 = data.mat_do;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err16 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length > 24 && countCharacters(data4) > 24){
const err17 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid0 = _errs9 === errors;
}
if(data.he_so !== undefined){
let data5 = data.he_so;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err19 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.length > 24 && countCharacters(data5) > 24){
const err20 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid0 = _errs11 === errors;
}
if(data.tong_dien_tich !== undefined){
let data6 = data.tong_dien_tich;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err22 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.length > 24 && countCharacters(data6) > 24){
const err23 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid0 = _errs13 === errors;
}
if(data.tang_cao !== undefined){
let data7 = data.tang_cao;
const _errs15 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err25 = {instancePath:instancePath+"/tang_cao",schemaPath:"#/properties/tang_cao/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs16 = errors;
if(typeof data7 == "number"){
if(data7 > 9007199254740991 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/tang_cao",schemaPath:"#/properties/tang_cao/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/tang_cao",schemaPath:"#/properties/tang_cao/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid0 = _errs15 === errors;
}
if(data.phai_tham_dinh_du_an !== undefined){
let data8 = data.phai_tham_dinh_du_an;
const _errs17 = errors;
if(typeof data8 !== "boolean"){
const err28 = {instancePath:instancePath+"/phai_tham_dinh_du_an",schemaPath:"#/properties/phai_tham_dinh_du_an/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs18 = errors;
var valid0 = _errs17 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err29 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_1mjed32o9r8o2;

const form = {"id":"don","label":{"vi":"Đơn đề nghị cấp giấy phép xây dựng","en":"Application for a building permit"},"sections":[{"id":"chung","label":{"vi":"Công trình","en":"Works"},"fields":[{"id":"dien_tich_lo","label":{"vi":"Diện tích lô đất (m²)","en":"Plot area (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"dien_tich_xay_dung","label":{"vi":"Diện tích xây dựng (m²)","en":"Footprint (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"cot","label":{"vi":"Cốt xây dựng (m)","en":"Base level (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"lui","label":{"vi":"Khoảng lùi (m)","en":"Setback (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"mat_do","label":{"vi":"Mật độ xây dựng (%)","en":"Coverage (%)"},"type":"number","shape":{"is":"decimal","places":6,"minimum":"0"}},{"id":"he_so","label":{"vi":"Hệ số sử dụng đất","en":"Floor area ratio"},"type":"number","shape":{"is":"decimal","places":6,"minimum":"0"}},{"id":"tong_dien_tich","label":{"vi":"Tổng diện tích sàn (m²)","en":"Total floor area (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"tang_cao","label":{"vi":"Số tầng","en":"Floors"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true},{"id":"phai_tham_dinh_du_an","label":{"vi":"Dự án đã thẩm định báo cáo nghiên cứu khả thi","en":"Feasibility study appraised"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]}],"rules":[{"id":"kiem_tra_1","holds":{"op":"≤","args":[{"op":"field","path":["dien_tich_xay_dung"],"type":"number"},{"op":"field","path":["dien_tich_lo"],"type":"number"}]},"message":{"vi":"Diện tích xây dựng không được lớn hơn diện tích lô đất","en":"The footprint must not be larger than the plot"}}]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
