// Made by tthc from attp_nong_lam_thuy_san version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_31oaowowcoz90 = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(data !== "nam" && data !== "nu"){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
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
const check_33wvrv0s1mxpv = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const pattern1 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const pattern3 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");
const pattern4 = new RegExp("^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])", "u");
const obj0 = new Set(["ho_ten","ngay_sinh","gioi_tinh","dinh_danh","ngay_cap","noi_cap","cu_tru","dien_thoai","thu_dien_tu","fax","chu_ho_so","dia_danh","ngay_lam_don","kinh_gui","ten_co_so","dia_chi_co_so","dien_thoai_co_so","thu_co_so","ma_so_co_so","so_dang_ky","ngay_cap_dang_ky","noi_cap_dang_ky","mat_hang","ly_do_cap","dai_dien_ky"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chu_ho_so === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chu_ho_so"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dia_danh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dia_danh"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ngay_lam_don === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ngay_lam_don"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kinh_gui === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinh_gui"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ten_co_so === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_co_so"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dia_chi_co_so === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dia_chi_co_so"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.mat_hang === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mat_hang"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ly_do_cap === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ly_do_cap"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.dai_dien_ky === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dai_dien_ky"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err9 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.length < 1){
const err10 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.ngay_sinh !== undefined){
let data1 = data.ngay_sinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err12 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err13 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.gioi_tinh !== undefined){
let data2 = data.gioi_tinh;
const _errs5 = errors;
if(!(check_31oaowowcoz90(data2, {instancePath:instancePath+"/gioi_tinh",parentData:data,parentDataProperty:"gioi_tinh",rootData}))){
vErrors = vErrors === null ? check_31oaowowcoz90.errors : vErrors.concat(check_31oaowowcoz90.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.dinh_danh !== undefined){
let data3 = data.dinh_danh;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err14 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length > 12 && countCharacters(data3) > 12){
const err15 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid0 = _errs6 === errors;
}
if(data.ngay_cap !== undefined){
let data4 = data.ngay_cap;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err18 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.noi_cap !== undefined){
let data5 = data.noi_cap;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data5 === "string"){
if(data5.length > 200 && countCharacters(data5) > 200){
const err20 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.length < 1){
const err21 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid0 = _errs10 === errors;
}
if(data.cu_tru !== undefined){
let data6 = data.cu_tru;
const _errs12 = errors;
if(!(check_1eecjg0j1dltj(data6, {instancePath:instancePath+"/cu_tru",parentData:data,parentDataProperty:"cu_tru",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.dien_thoai !== undefined){
let data7 = data.dien_thoai;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err23 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.length > 13 && countCharacters(data7) > 13){
const err24 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid0 = _errs13 === errors;
}
if(data.thu_dien_tu !== undefined){
let data8 = data.thu_dien_tu;
const _errs15 = errors;
const _errs16 = errors;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err27 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/pattern",keyword:"pattern",params:{pattern: "^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length > 254 && countCharacters(data8) > 254){
const err28 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/maxLength",keyword:"maxLength",params:{limit: 254}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.length < 1){
const err29 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err30 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid0 = _errs15 === errors;
}
if(data.fax !== undefined){
let data9 = data.fax;
const _errs17 = errors;
const _errs18 = errors;
if(typeof data9 === "string"){
if(data9.length > 20 && countCharacters(data9) > 20){
const err31 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.length < 1){
const err32 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.chu_ho_so !== undefined){
let data10 = data.chu_ho_so;
const _errs19 = errors;
const _errs20 = errors;
if(typeof data10 === "string"){
if(data10.length > 200 && countCharacters(data10) > 200){
const err34 = {instancePath:instancePath+"/chu_ho_so",schemaPath:"#/properties/chu_ho_so/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.length < 1){
const err35 = {instancePath:instancePath+"/chu_ho_so",schemaPath:"#/properties/chu_ho_so/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/chu_ho_so",schemaPath:"#/properties/chu_ho_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid0 = _errs19 === errors;
}
if(data.dia_danh !== undefined){
let data11 = data.dia_danh;
const _errs21 = errors;
const _errs22 = errors;
if(typeof data11 === "string"){
if(data11.length > 100 && countCharacters(data11) > 100){
const err37 = {instancePath:instancePath+"/dia_danh",schemaPath:"#/properties/dia_danh/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11.length < 1){
const err38 = {instancePath:instancePath+"/dia_danh",schemaPath:"#/properties/dia_danh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/dia_danh",schemaPath:"#/properties/dia_danh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid0 = _errs21 === errors;
}
if(data.ngay_lam_don !== undefined){
let data12 = data.ngay_lam_don;
const _errs23 = errors;
const _errs24 = errors;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
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
var valid0 = _errs23 === errors;
}
if(data.kinh_gui !== undefined){
let data13 = data.kinh_gui;
const _errs25 = errors;
const _errs26 = errors;
if(typeof data13 === "string"){
if(data13.length > 200 && countCharacters(data13) > 200){
const err42 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.length < 1){
const err43 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/minLength",keyword:"minLength",params:{limit: 1}};
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
const err44 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid0 = _errs25 === errors;
}
if(data.ten_co_so !== undefined){
let data14 = data.ten_co_so;
const _errs27 = errors;
const _errs28 = errors;
if(typeof data14 === "string"){
if(data14.length > 200 && countCharacters(data14) > 200){
const err45 = {instancePath:instancePath+"/ten_co_so",schemaPath:"#/properties/ten_co_so/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14.length < 1){
const err46 = {instancePath:instancePath+"/ten_co_so",schemaPath:"#/properties/ten_co_so/minLength",keyword:"minLength",params:{limit: 1}};
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
const err47 = {instancePath:instancePath+"/ten_co_so",schemaPath:"#/properties/ten_co_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid0 = _errs27 === errors;
}
if(data.dia_chi_co_so !== undefined){
let data15 = data.dia_chi_co_so;
const _errs29 = errors;
if(!(check_1eecjg0j1dltj(data15, {instancePath:instancePath+"/dia_chi_co_so",parentData:data,parentDataProperty:"dia_chi_co_so",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs29 === errors;
}
if(data.dien_thoai_co_so !== undefined){
let data16 = data.dien_thoai_co_so;
const _errs30 = errors;
const _errs31 = errors;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err48 = {instancePath:instancePath+"/dien_thoai_co_so",schemaPath:"#/properties/dien_thoai_co_so/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16.length > 13 && countCharacters(data16) > 13){
const err49 = {instancePath:instancePath+"/dien_thoai_co_so",schemaPath:"#/properties/dien_thoai_co_so/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data16.length < 1){
const err50 = {instancePath:instancePath+"/dien_thoai_co_so",schemaPath:"#/properties/dien_thoai_co_so/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/dien_thoai_co_so",schemaPath:"#/properties/dien_thoai_co_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid0 = _errs30 === errors;
}
if(data.thu_co_so !== undefined){
let data17 = data.thu_co_so;
const _errs32 = errors;
const _errs33 = errors;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err52 = {instancePath:instancePath+"/thu_co_so",schemaPath:"#/properties/thu_co_so/pattern",keyword:"pattern",params:{pattern: "^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17.length > 254 && countCharacters(data17) > 254){
const err53 = {instancePath:instancePath+"/thu_co_so",schemaPath:"#/properties/thu_co_so/maxLength",keyword:"maxLength",params:{limit: 254}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data17.length < 1){
const err54 = {instancePath:instancePath+"/thu_co_so",schemaPath:"#/properties/thu_co_so/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/thu_co_so",schemaPath:"#/properties/thu_co_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid0 = _errs32 === errors;
}
if(data.ma_so_co_so !== undefined){
let data18 = data.ma_so_co_so;
const _errs34 = errors;
const _errs35 = errors;
if(typeof data18 === "string"){
if(data18.length > 30 && countCharacters(data18) > 30){
const err56 = {instancePath:instancePath+"/ma_so_co_so",schemaPath:"#/properties/ma_so_co_so/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data18.length < 1){
const err57 = {instancePath:instancePath+"/ma_so_co_so",schemaPath:"#/properties/ma_so_co_so/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/ma_so_co_so",schemaPath:"#/properties/ma_so_co_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid0 = _errs34 === errors;
}
if(data.so_dang_ky !== undefined){
let data19 = data.so_dang_ky;
const _errs36 = errors;
const _errs37 = errors;
if(typeof data19 === "string"){
if(data19.length > 30 && countCharacters(data19) > 30){
const err59 = {instancePath:instancePath+"/so_dang_ky",schemaPath:"#/properties/so_dang_ky/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data19.length < 1){
const err60 = {instancePath:instancePath+"/so_dang_ky",schemaPath:"#/properties/so_dang_ky/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/so_dang_ky",schemaPath:"#/properties/so_dang_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var valid0 = _errs36 === errors;
}
if(data.ngay_cap_dang_ky !== undefined){
let data20 = data.ngay_cap_dang_ky;
const _errs38 = errors;
const _errs39 = errors;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err62 = {instancePath:instancePath+"/ngay_cap_dang_ky",schemaPath:"#/properties/ngay_cap_dang_ky/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/ngay_cap_dang_ky",schemaPath:"#/properties/ngay_cap_dang_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid0 = _errs38 === errors;
}
if(data.noi_cap_dang_ky !== undefined){
let data21 = data.noi_cap_dang_ky;
const _errs40 = errors;
const _errs41 = errors;
if(typeof data21 === "string"){
if(data21.length > 200 && countCharacters(data21) > 200){
const err64 = {instancePath:instancePath+"/noi_cap_dang_ky",schemaPath:"#/properties/noi_cap_dang_ky/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data21.length < 1){
const err65 = {instancePath:instancePath+"/noi_cap_dang_ky",schemaPath:"#/properties/noi_cap_dang_ky/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/noi_cap_dang_ky",schemaPath:"#/properties/noi_cap_dang_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid0 = _errs40 === errors;
}
if(data.mat_hang !== undefined){
let data22 = data.mat_hang;
const _errs42 = errors;
const _errs43 = errors;
if(typeof data22 === "string"){
if(data22.length > 1000 && countCharacters(data22) > 1000){
const err67 = {instancePath:instancePath+"/mat_hang",schemaPath:"#/properties/mat_hang/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data22.length < 1){
const err68 = {instancePath:instancePath+"/mat_hang",schemaPath:"#/properties/mat_hang/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/mat_hang",schemaPath:"#/properties/mat_hang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid0 = _errs42 === errors;
}
if(data.ly_do_cap !== undefined){
let data23 = data.ly_do_cap;
const _errs44 = errors;
const _errs45 = errors;
if(typeof data23 === "string"){
if(data23.length > 500 && countCharacters(data23) > 500){
const err70 = {instancePath:instancePath+"/ly_do_cap",schemaPath:"#/properties/ly_do_cap/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data23.length < 1){
const err71 = {instancePath:instancePath+"/ly_do_cap",schemaPath:"#/properties/ly_do_cap/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/ly_do_cap",schemaPath:"#/properties/ly_do_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid0 = _errs44 === errors;
}
if(data.dai_dien_ky !== undefined){
let data24 = data.dai_dien_ky;
const _errs46 = errors;
const _errs47 = errors;
if(typeof data24 === "string"){
if(data24.length > 120 && countCharacters(data24) > 120){
const err73 = {instancePath:instancePath+"/dai_dien_ky",schemaPath:"#/properties/dai_dien_ky/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data24.length < 1){
const err74 = {instancePath:instancePath+"/dai_dien_ky",schemaPath:"#/properties/dai_dien_ky/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/dai_dien_ky",schemaPath:"#/properties/dai_dien_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid0 = _errs46 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err76 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_33wvrv0s1mxpv;

const form = {"id":"don","label":{"vi":"Đơn đề nghị cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm","en":"Application for the certificate"},"sections":[{"id":"nguoi_nop","label":{"vi":"Người nộp hồ sơ","en":"Person filing"},"fields":[{"id":"ho_ten","label":{"vi":"Họ và tên","en":"Full name"},"type":"text","shape":{"is":"text"}},{"id":"ngay_sinh","label":{"vi":"Ngày sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"}},{"id":"gioi_tinh","label":{"vi":"Giới tính","en":"Sex"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"}},{"id":"ngay_cap","label":{"vi":"Ngày cấp","en":"Issued on"},"type":"date","shape":{"is":"date"}},{"id":"noi_cap","label":{"vi":"Nơi cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}},{"id":"cu_tru","label":{"vi":"Địa chỉ","en":"Address"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}},{"id":"dien_thoai","label":{"vi":"Số điện thoại","en":"Telephone"},"type":"phone","shape":{"is":"text"}},{"id":"thu_dien_tu","label":{"vi":"Email","en":"E-mail"},"type":"email","shape":{"is":"text"}},{"id":"fax","label":{"vi":"Fax","en":"Fax"},"type":"text","shape":{"is":"text"}},{"id":"chu_ho_so","label":{"vi":"Chủ hồ sơ","en":"Owner of the dossier"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"dau","label":{"vi":"Phần đầu của đơn","en":"Head of the application"},"fields":[{"id":"dia_danh","label":{"vi":"Địa danh","en":"Place"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_lam_don","label":{"vi":"Ngày làm đơn","en":"Date"},"type":"date","shape":{"is":"date"},"required":true},{"id":"kinh_gui","label":{"vi":"Kính gửi","en":"To"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"co_so","label":{"vi":"Cơ sở sản xuất, kinh doanh","en":"Establishment"},"fields":[{"id":"ten_co_so","label":{"vi":"1. Tên cơ sở","en":"1. Name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dia_chi_co_so","label":{"vi":"2. Địa chỉ cơ sở","en":"2. Address"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"dien_thoai_co_so","label":{"vi":"3. Điện thoại","en":"3. Telephone"},"type":"phone","shape":{"is":"text"}},{"id":"thu_co_so","label":{"vi":"3. Email","en":"3. E-mail"},"type":"email","shape":{"is":"text"}},{"id":"ma_so_co_so","label":{"vi":"4. Mã số (nếu có)","en":"4. Code (if any)"},"type":"text","shape":{"is":"text"}},{"id":"so_dang_ky","label":{"vi":"5. Số đăng ký kinh doanh","en":"5. Business registration number"},"type":"text","shape":{"is":"text"}},{"id":"ngay_cap_dang_ky","label":{"vi":"5. Ngày cấp đăng ký kinh doanh","en":"5. Issued on"},"type":"date","shape":{"is":"date"}},{"id":"noi_cap_dang_ky","label":{"vi":"5. Nơi cấp đăng ký kinh doanh","en":"5. Issued by"},"type":"text","shape":{"is":"text"}},{"id":"mat_hang","label":{"vi":"6. Mặt hàng sản xuất, kinh doanh","en":"6. Goods"},"type":"long-text","shape":{"is":"text"},"required":true},{"id":"ly_do_cap","label":{"vi":"Lý do đề nghị cấp","en":"Reason"},"type":"long-text","shape":{"is":"text"},"required":true},{"id":"dai_dien_ky","label":{"vi":"Đại diện cơ sở ký","en":"Signed by"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
