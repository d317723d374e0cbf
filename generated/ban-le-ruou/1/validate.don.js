// Made by tthc from ban_le_ruou version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_1eecjg0j1dltj = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tinh === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tinh"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.xa === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "xa"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tinh !== undefined){
let data0 = data.tinh;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err2 = {instancePath:instancePath+"/tinh",schemaPath:"#/properties/tinh/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/tinh",schemaPath:"#/properties/tinh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/tinh",schemaPath:"#/properties/tinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.xa !== undefined){
let data1 = data.xa;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 120 && countCharacters(data1) > 120){
const err5 = {instancePath:instancePath+"/xa",schemaPath:"#/properties/xa/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/xa",schemaPath:"#/properties/xa/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/xa",schemaPath:"#/properties/xa/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.chi_tiet !== undefined){
let data2 = data.chi_tiet;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(data2.length > 300 && countCharacters(data2) > 300){
const err8 = {instancePath:instancePath+"/chi_tiet",schemaPath:"#/properties/chi_tiet/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/chi_tiet",schemaPath:"#/properties/chi_tiet/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/chi_tiet",schemaPath:"#/properties/chi_tiet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs5 === errors;
}
for(const key0 in data){
if(key0 !== "tinh" && key0 !== "xa" && key0 !== "chi_tiet"){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_1oc0ubspeoh0n = (() => {
const pattern0 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_diem === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_diem"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dia_chi_diem === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dia_chi_diem"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ten_diem !== undefined){
let data0 = data.ten_diem;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 200 && countCharacters(data0) > 200){
const err2 = {instancePath:instancePath+"/ten_diem",schemaPath:"#/properties/ten_diem/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/ten_diem",schemaPath:"#/properties/ten_diem/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/ten_diem",schemaPath:"#/properties/ten_diem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.dia_chi_diem !== undefined){
let data1 = data.dia_chi_diem;
const _errs3 = errors;
if(!(check_1eecjg0j1dltj(data1, {instancePath:instancePath+"/dia_chi_diem",parentData:data,parentDataProperty:"dia_chi_diem",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.dien_thoai_diem !== undefined){
let data2 = data.dien_thoai_diem;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/dien_thoai_diem",schemaPath:"#/properties/dien_thoai_diem/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length > 13 && countCharacters(data2) > 13){
const err6 = {instancePath:instancePath+"/dien_thoai_diem",schemaPath:"#/properties/dien_thoai_diem/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/dien_thoai_diem",schemaPath:"#/properties/dien_thoai_diem/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/dien_thoai_diem",schemaPath:"#/properties/dien_thoai_diem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs4 === errors;
}
for(const key0 in data){
if(key0 !== "ten_diem" && key0 !== "dia_chi_diem" && key0 !== "dien_thoai_diem"){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_1o9c1s1ha17fc = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const obj0 = new Set(["ten_thuong_nhan","tru_so","so_dang_ky","ngay_cap","noi_cap","loai_ruou","ten_nha_cung_cap","so_giay_phep_nha_cung_cap","diem_kinh_doanh","so_diem","dia_ban","cam_ket","ngay_lam_don","nguoi_ky"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_thuong_nhan === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_thuong_nhan"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tru_so === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tru_so"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.so_dang_ky === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_dang_ky"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ngay_cap === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ngay_cap"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.noi_cap === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noi_cap"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ten_nha_cung_cap === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_nha_cung_cap"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.so_giay_phep_nha_cung_cap === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_giay_phep_nha_cung_cap"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.diem_kinh_doanh === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "diem_kinh_doanh"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.so_diem === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_diem"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.dia_ban === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dia_ban"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cam_ket === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cam_ket"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.ten_thuong_nhan !== undefined){
let data0 = data.ten_thuong_nhan;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 200 && countCharacters(data0) > 200){
const err11 = {instancePath:instancePath+"/ten_thuong_nhan",schemaPath:"#/properties/ten_thuong_nhan/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.length < 1){
const err12 = {instancePath:instancePath+"/ten_thuong_nhan",schemaPath:"#/properties/ten_thuong_nhan/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/ten_thuong_nhan",schemaPath:"#/properties/ten_thuong_nhan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.tru_so !== undefined){
let data1 = data.tru_so;
const _errs3 = errors;
if(!(check_1eecjg0j1dltj(data1, {instancePath:instancePath+"/tru_so",parentData:data,parentDataProperty:"tru_so",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.so_dang_ky !== undefined){
let data2 = data.so_dang_ky;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(data2.length > 30 && countCharacters(data2) > 30){
const err14 = {instancePath:instancePath+"/so_dang_ky",schemaPath:"#/properties/so_dang_ky/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.length < 1){
const err15 = {instancePath:instancePath+"/so_dang_ky",schemaPath:"#/properties/so_dang_ky/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/so_dang_ky",schemaPath:"#/properties/so_dang_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.ngay_cap !== undefined){
let data3 = data.ngay_cap;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err17 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err18 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid0 = _errs6 === errors;
}
if(data.noi_cap !== undefined){
let data4 = data.noi_cap;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data4 === "string"){
if(data4.length > 200 && countCharacters(data4) > 200){
const err19 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.length < 1){
const err20 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.loai_ruou !== undefined){
let data5 = data.loai_ruou;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data5 === "string"){
if(data5.length > 500 && countCharacters(data5) > 500){
const err22 = {instancePath:instancePath+"/loai_ruou",schemaPath:"#/properties/loai_ruou/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.length < 1){
const err23 = {instancePath:instancePath+"/loai_ruou",schemaPath:"#/properties/loai_ruou/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/loai_ruou",schemaPath:"#/properties/loai_ruou/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid0 = _errs10 === errors;
}
if(data.ten_nha_cung_cap !== undefined){
let data6 = data.ten_nha_cung_cap;
const _errs12 = errors;
const _errs13 = errors;
if(typeof data6 === "string"){
if(data6.length > 200 && countCharacters(data6) > 200){
const err25 = {instancePath:instancePath+"/ten_nha_cung_cap",schemaPath:"#/properties/ten_nha_cung_cap/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.length < 1){
const err26 = {instancePath:instancePath+"/ten_nha_cung_cap",schemaPath:"#/properties/ten_nha_cung_cap/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/ten_nha_cung_cap",schemaPath:"#/properties/ten_nha_cung_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid0 = _errs12 === errors;
}
if(data.so_giay_phep_nha_cung_cap !== undefined){
let data7 = data.so_giay_phep_nha_cung_cap;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data7 === "string"){
if(data7.length > 50 && countCharacters(data7) > 50){
const err28 = {instancePath:instancePath+"/so_giay_phep_nha_cung_cap",schemaPath:"#/properties/so_giay_phep_nha_cung_cap/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.length < 1){
const err29 = {instancePath:instancePath+"/so_giay_phep_nha_cung_cap",schemaPath:"#/properties/so_giay_phep_nha_cung_cap/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/so_giay_phep_nha_cung_cap",schemaPath:"#/properties/so_giay_phep_nha_cung_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid0 = _errs14 === errors;
}
if(data.diem_kinh_doanh !== undefined){
let data8 = data.diem_kinh_doanh;
const _errs16 = errors;
const _errs17 = errors;
if(Array.isArray(data8)){
if(data8.length > 100){
const err31 = {instancePath:instancePath+"/diem_kinh_doanh",schemaPath:"#/properties/diem_kinh_doanh/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8.length < 1){
const err32 = {instancePath:instancePath+"/diem_kinh_doanh",schemaPath:"#/properties/diem_kinh_doanh/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
let valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
if(!(check_1oc0ubspeoh0n(data9, {instancePath:instancePath+"/diem_kinh_doanh/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_1oc0ubspeoh0n.errors : vErrors.concat(check_1oc0ubspeoh0n.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs18 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
const err33 = {instancePath:instancePath+"/diem_kinh_doanh",schemaPath:"#/properties/diem_kinh_doanh/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid0 = _errs16 === errors;
}
if(data.so_diem !== undefined){
let data10 = data.so_diem;
const _errs19 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err34 = {instancePath:instancePath+"/so_diem",schemaPath:"#/properties/so_diem/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs20 = errors;
if(typeof data10 == "number"){
if(data10 > 9007199254740991 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/so_diem",schemaPath:"#/properties/so_diem/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err36 = {instancePath:instancePath+"/so_diem",schemaPath:"#/properties/so_diem/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid0 = _errs19 === errors;
}
if(data.dia_ban !== undefined){
let data11 = data.dia_ban;
const _errs21 = errors;
if(typeof data11 !== "string"){
const err37 = {instancePath:instancePath+"/dia_ban",schemaPath:"#/properties/dia_ban/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const _errs22 = errors;
if(data11 !== "thanh_pho" && data11 !== "huyen"){
const err38 = {instancePath:instancePath+"/dia_ban",schemaPath:"#/properties/dia_ban/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid0 = _errs21 === errors;
}
if(data.cam_ket !== undefined){
let data12 = data.cam_ket;
const _errs23 = errors;
if(typeof data12 !== "boolean"){
const err39 = {instancePath:instancePath+"/cam_ket",schemaPath:"#/properties/cam_ket/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs24 = errors;
var valid0 = _errs23 === errors;
}
if(data.ngay_lam_don !== undefined){
let data13 = data.ngay_lam_don;
const _errs25 = errors;
const _errs26 = errors;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err40 = {instancePath:instancePath+"/ngay_lam_don",schemaPath:"#/properties/ngay_lam_don/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/ngay_lam_don",schemaPath:"#/properties/ngay_lam_don/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid0 = _errs25 === errors;
}
if(data.nguoi_ky !== undefined){
let data14 = data.nguoi_ky;
const _errs27 = errors;
const _errs28 = errors;
if(typeof data14 === "string"){
if(data14.length > 120 && countCharacters(data14) > 120){
const err42 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.length < 1){
const err43 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid0 = _errs27 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err45 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_1o9c1s1ha17fc;

const form = {"id":"don","label":{"vi":"Đơn đề nghị cấp Giấy phép bán lẻ rượu","en":"Application for a liquor retail licence"},"sections":[{"id":"thuong_nhan","label":{"vi":"Thương nhân","en":"Trader"},"fields":[{"id":"ten_thuong_nhan","label":{"vi":"Tên thương nhân","en":"Trader"},"type":"text","shape":{"is":"text"},"required":true},{"id":"tru_so","label":{"vi":"Địa chỉ trụ sở chính","en":"Head office"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"so_dang_ky","label":{"vi":"Số đăng ký kinh doanh","en":"Business registration number"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_cap","label":{"vi":"Ngày cấp","en":"Issued on"},"type":"date","shape":{"is":"date"},"required":true},{"id":"noi_cap","label":{"vi":"Cơ quan cấp","en":"Issued by"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"ruou","label":{"vi":"Ngành rượu, nhà cung cấp","en":"Liquor and supplier"},"fields":[{"id":"loai_ruou","label":{"vi":"Loại rượu đề nghị bán lẻ","en":"Kinds of liquor"},"type":"text","shape":{"is":"text"}},{"id":"ten_nha_cung_cap","label":{"vi":"Tên nhà cung cấp rượu","en":"Supplier"},"type":"text","shape":{"is":"text"},"required":true},{"id":"so_giay_phep_nha_cung_cap","label":{"vi":"Số giấy phép của nhà cung cấp","en":"Licence of the supplier"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"diem","label":{"vi":"Điểm kinh doanh","en":"Points of sale"},"fields":[{"id":"diem_kinh_doanh","label":{"vi":"Điểm kinh doanh","en":"Points of sale"},"type":"list","shape":{"is":"list","minItems":1,"maxItems":100,"fields":[{"id":"ten_diem","label":{"vi":"Tên điểm kinh doanh","en":"Name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dia_chi_diem","label":{"vi":"Địa chỉ","en":"Address"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"dien_thoai_diem","label":{"vi":"Số điện thoại","en":"Telephone"},"type":"phone","shape":{"is":"text"}}]},"required":true},{"id":"so_diem","label":{"vi":"Tổng số điểm kinh doanh","en":"Number of points of sale"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true},{"id":"dia_ban","label":{"vi":"Điểm kinh doanh đặt tại","en":"Located in"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true}],"rules":[{"id":"don_ban_le_ruou_kiem_tra_1","holds":{"op":"=","args":[{"op":"field","path":["so_diem"],"type":"number"},{"op":"call","name":"count","args":[{"op":"field","path":["diem_kinh_doanh","ten_diem"],"type":"text"}]}]},"message":{"vi":"Tổng số điểm phải bằng số dòng của bảng điểm kinh doanh","en":"The total must equal the rows of the table of points of sale"}}]},{"id":"cam_ket","label":{"vi":"Cam kết","en":"Declaration"},"fields":[{"id":"cam_ket","label":{"vi":"Cam kết thực hiện đúng quy định về kinh doanh rượu","en":"Declaration"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"ngay_lam_don","label":{"vi":"Ngày làm đơn","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"nguoi_ky","label":{"vi":"Người đại diện ký","en":"Signed by"},"type":"text","shape":{"is":"text"}}],"rules":[{"id":"don_ban_le_ruou_kiem_tra_1","holds":{"op":"=","args":[{"op":"field","path":["cam_ket"],"type":"boolean"},{"op":"literal","type":"boolean","value":true}]},"message":{"vi":"Phải cam kết thực hiện quy định về kinh doanh rượu","en":"The declaration is needed"}}]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
