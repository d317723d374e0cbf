// Made by tthc from cap_phep_xay_dung version 1. Do not edit.
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
const check_14slipytzis19 = (() => {
const pattern0 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");
const pattern1 = new RegExp("^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const pattern4 = new RegExp("^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const pattern6 = new RegExp("^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const obj0 = new Set(["ten_du_an","nhom_du_an","cap_cong_trinh","chu_dau_tu_du_an","dien_thoai_du_an","dia_diem_du_an","chieu_cao","phai_dtm","dien_tich_lo","dien_tich_xay_dung","cot","lui","mat_do","he_so","tong_dien_tich","tang_cao","phai_tham_dinh_du_an"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_du_an === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_du_an"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.nhom_du_an === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nhom_du_an"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cap_cong_trinh === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cap_cong_trinh"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.chu_dau_tu_du_an === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chu_dau_tu_du_an"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.dien_thoai_du_an === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_thoai_du_an"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dia_diem_du_an === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dia_diem_du_an"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.chieu_cao === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chieu_cao"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.phai_dtm === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phai_dtm"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.dien_tich_lo === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_tich_lo"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.dien_tich_xay_dung === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_tich_xay_dung"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tong_dien_tich === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tong_dien_tich"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.tang_cao === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tang_cao"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.ten_du_an !== undefined){
let data0 = data.ten_du_an;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 300 && countCharacters(data0) > 300){
const err12 = {instancePath:instancePath+"/ten_du_an",schemaPath:"#/properties/ten_du_an/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.length < 1){
const err13 = {instancePath:instancePath+"/ten_du_an",schemaPath:"#/properties/ten_du_an/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/ten_du_an",schemaPath:"#/properties/ten_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.nhom_du_an !== undefined){
let data1 = data.nhom_du_an;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/nhom_du_an",schemaPath:"#/properties/nhom_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs4 = errors;
if(data1 !== "nhom_a" && data1 !== "nhom_b" && data1 !== "nhom_c"){
const err16 = {instancePath:instancePath+"/nhom_du_an",schemaPath:"#/properties/nhom_du_an/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.cap_cong_trinh !== undefined){
let data2 = data.cap_cong_trinh;
const _errs5 = errors;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/cap_cong_trinh",schemaPath:"#/properties/cap_cong_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs6 = errors;
if(data2 !== "cap_dac_biet" && data2 !== "cap_1" && data2 !== "cap_2" && data2 !== "cap_3" && data2 !== "cap_4"){
const err18 = {instancePath:instancePath+"/cap_cong_trinh",schemaPath:"#/properties/cap_cong_trinh/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.chu_dau_tu_du_an !== undefined){
let data3 = data.chu_dau_tu_du_an;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(data3.length > 200 && countCharacters(data3) > 200){
const err19 = {instancePath:instancePath+"/chu_dau_tu_du_an",schemaPath:"#/properties/chu_dau_tu_du_an/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.length < 1){
const err20 = {instancePath:instancePath+"/chu_dau_tu_du_an",schemaPath:"#/properties/chu_dau_tu_du_an/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/chu_dau_tu_du_an",schemaPath:"#/properties/chu_dau_tu_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.dien_thoai_du_an !== undefined){
let data4 = data.dien_thoai_du_an;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err22 = {instancePath:instancePath+"/dien_thoai_du_an",schemaPath:"#/properties/dien_thoai_du_an/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.length > 13 && countCharacters(data4) > 13){
const err23 = {instancePath:instancePath+"/dien_thoai_du_an",schemaPath:"#/properties/dien_thoai_du_an/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.length < 1){
const err24 = {instancePath:instancePath+"/dien_thoai_du_an",schemaPath:"#/properties/dien_thoai_du_an/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/dien_thoai_du_an",schemaPath:"#/properties/dien_thoai_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid0 = _errs9 === errors;
}
if(data.dia_diem_du_an !== undefined){
let data5 = data.dia_diem_du_an;
const _errs11 = errors;
if(!(check_1eecjg0j1dltj(data5, {instancePath:instancePath+"/dia_diem_du_an",parentData:data,parentDataProperty:"dia_diem_du_an",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
}
if(data.chieu_cao !== undefined){
let data6 = data.chieu_cao;
const _errs12 = errors;
const _errs13 = errors;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err26 = {instancePath:instancePath+"/chieu_cao",schemaPath:"#/properties/chieu_cao/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.length > 24 && countCharacters(data6) > 24){
const err27 = {instancePath:instancePath+"/chieu_cao",schemaPath:"#/properties/chieu_cao/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/chieu_cao",schemaPath:"#/properties/chieu_cao/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid0 = _errs12 === errors;
}
if(data.phai_dtm !== undefined){
let data7 = data.phai_dtm;
const _errs14 = errors;
if(typeof data7 !== "boolean"){
const err29 = {instancePath:instancePath+"/phai_dtm",schemaPath:"#/properties/phai_dtm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.dien_tich_lo !== undefined){
let data8 = data.dien_tich_lo;
const _errs16 = errors;
const _errs17 = errors;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err30 = {instancePath:instancePath+"/dien_tich_lo",schemaPath:"#/properties/dien_tich_lo/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.length > 24 && countCharacters(data8) > 24){
const err31 = {instancePath:instancePath+"/dien_tich_lo",schemaPath:"#/properties/dien_tich_lo/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/dien_tich_lo",schemaPath:"#/properties/dien_tich_lo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid0 = _errs16 === errors;
}
if(data.dien_tich_xay_dung !== undefined){
let data9 = data.dien_tich_xay_dung;
const _errs18 = errors;
const _errs19 = errors;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err33 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.length > 24 && countCharacters(data9) > 24){
const err34 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid0 = _errs18 === errors;
}
if(data.cot !== undefined){
let data10 = data.cot;
const _errs20 = errors;
const _errs21 = errors;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err36 = {instancePath:instancePath+"/cot",schemaPath:"#/properties/cot/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10.length > 24 && countCharacters(data10) > 24){
const err37 = {instancePath:instancePath+"/cot",schemaPath:"#/properties/cot/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/cot",schemaPath:"#/properties/cot/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid0 = _errs20 === errors;
}
if(data.lui !== undefined){
let data11 = data.lui;
const _errs22 = errors;
const _errs23 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err39 = {instancePath:instancePath+"/lui",schemaPath:"#/properties/lui/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11.length > 24 && countCharacters(data11) > 24){
const err40 = {instancePath:instancePath+"/lui",schemaPath:"#/properties/lui/maxLength",keyword:"maxLength",params:{limit: 24}};
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
const err41 = {instancePath:instancePath+"/lui",schemaPath:"#/properties/lui/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid0 = _errs22 === errors;
}
if(data.mat_do !== undefined){
let data12 = data.mat_do;
const _errs24 = errors;
const _errs25 = errors;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err42 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.length > 24 && countCharacters(data12) > 24){
const err43 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/maxLength",keyword:"maxLength",params:{limit: 24}};
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
const err44 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid0 = _errs24 === errors;
}
if(data.he_so !== undefined){
let data13 = data.he_so;
const _errs26 = errors;
const _errs27 = errors;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err45 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.length > 24 && countCharacters(data13) > 24){
const err46 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid0 = _errs26 === errors;
}
if(data.tong_dien_tich !== undefined){
let data14 = data.tong_dien_tich;
const _errs28 = errors;
const _errs29 = errors;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err48 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data14.length > 24 && countCharacters(data14) > 24){
const err49 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid0 = _errs28 === errors;
}
if(data.tang_cao !== undefined){
let data15 = data.tang_cao;
const _errs30 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err51 = {instancePath:instancePath+"/tang_cao",schemaPath:"#/properties/tang_cao/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const _errs31 = errors;
if(typeof data15 == "number"){
if(data15 > 9007199254740991 || isNaN(data15)){
const err52 = {instancePath:instancePath+"/tang_cao",schemaPath:"#/properties/tang_cao/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err53 = {instancePath:instancePath+"/tang_cao",schemaPath:"#/properties/tang_cao/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid0 = _errs30 === errors;
}
if(data.phai_tham_dinh_du_an !== undefined){
let data16 = data.phai_tham_dinh_du_an;
const _errs32 = errors;
if(typeof data16 !== "boolean"){
const err54 = {instancePath:instancePath+"/phai_tham_dinh_du_an",schemaPath:"#/properties/phai_tham_dinh_du_an/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const _errs33 = errors;
var valid0 = _errs32 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err55 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_14slipytzis19;

const form = {"id":"don","label":{"vi":"Đơn đề nghị cấp giấy phép xây dựng","en":"Application for a building permit"},"sections":[{"id":"chung","label":{"vi":"Công trình","en":"Works"},"fields":[{"id":"ten_du_an","label":{"vi":"Tên dự án, công trình","en":"Project"},"type":"text","shape":{"is":"text"},"required":true},{"id":"nhom_du_an","label":{"vi":"Nhóm dự án","en":"Project group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"cap_cong_trinh","label":{"vi":"Cấp công trình","en":"Building class"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"chu_dau_tu_du_an","label":{"vi":"Chủ đầu tư","en":"Investor"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dien_thoai_du_an","label":{"vi":"Số điện thoại liên hệ","en":"Telephone"},"type":"phone","shape":{"is":"text"},"required":true},{"id":"dia_diem_du_an","label":{"vi":"Địa điểm xây dựng","en":"Site"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"chieu_cao","label":{"vi":"Chiều cao công trình (m)","en":"Height (m)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"phai_dtm","label":{"vi":"Phải đánh giá tác động môi trường","en":"Needs an environmental impact assessment"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"dien_tich_lo","label":{"vi":"Diện tích lô đất (m²)","en":"Plot area (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"dien_tich_xay_dung","label":{"vi":"Diện tích xây dựng (m²)","en":"Footprint (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"cot","label":{"vi":"Cốt xây dựng (m)","en":"Base level (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"lui","label":{"vi":"Khoảng lùi (m)","en":"Setback (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"mat_do","label":{"vi":"Mật độ xây dựng (%)","en":"Coverage (%)"},"type":"number","shape":{"is":"decimal","places":6,"minimum":"0"}},{"id":"he_so","label":{"vi":"Hệ số sử dụng đất","en":"Floor area ratio"},"type":"number","shape":{"is":"decimal","places":6,"minimum":"0"}},{"id":"tong_dien_tich","label":{"vi":"Tổng diện tích sàn (m²)","en":"Total floor area (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"tang_cao","label":{"vi":"Số tầng","en":"Floors"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true},{"id":"phai_tham_dinh_du_an","label":{"vi":"Dự án đã thẩm định báo cáo nghiên cứu khả thi","en":"Feasibility study appraised"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]}],"rules":[{"id":"kiem_tra_1","holds":{"op":"≤","args":[{"op":"field","path":["dien_tich_xay_dung"],"type":"number"},{"op":"field","path":["dien_tich_lo"],"type":"number"}]},"message":{"vi":"Diện tích xây dựng không được lớn hơn diện tích lô đất","en":"The footprint must not be larger than the plot"}}]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
