// Made by tthc from thanh_lap_dntn version 1. Do not edit.
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
const check_16vjy7s2vm4ml = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const pattern1 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");
const pattern2 = new RegExp("^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ho_ten === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ho_ten"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ngay_sinh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ngay_sinh"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.gioi_tinh === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gioi_tinh"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dia_chi_lien_lac === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dia_chi_lien_lac"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err4 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
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
if(data.ngay_sinh !== undefined){
let data1 = data.ngay_sinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err8 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
if(data.dia_chi_lien_lac !== undefined){
let data3 = data.dia_chi_lien_lac;
const _errs6 = errors;
if(!(check_1eecjg0j1dltj(data3, {instancePath:instancePath+"/dia_chi_lien_lac",parentData:data,parentDataProperty:"dia_chi_lien_lac",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs6 === errors;
}
if(data.dien_thoai !== undefined){
let data4 = data.dien_thoai;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err9 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length > 13 && countCharacters(data4) > 13){
const err10 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.thu_dien_tu !== undefined){
let data5 = data.thu_dien_tu;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err13 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/pattern",keyword:"pattern",params:{pattern: "^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.length > 254 && countCharacters(data5) > 254){
const err14 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/maxLength",keyword:"maxLength",params:{limit: 254}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs9 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "ngay_sinh" && key0 !== "gioi_tinh" && key0 !== "dia_chi_lien_lac" && key0 !== "dien_thoai" && key0 !== "thu_dien_tu"){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_2g9c7dcmm5gy9 = (() => {
const obj0 = new Set(["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","20","21","22","23","24","25","26","27","28","29","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54"]);

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
if(!obj0.has(data)){
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
const check_0thuwoo77sycr = (() => {
const obj0 = new Set(["VN","LA","KH","CN","TW","JP","KR","TH","SG","MY","PH","IN","US","CA","AU","GB","FR","DE","RU","KHAC","KQT"]);

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
if(!obj0.has(data)){
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
const check_0gaimk3wklvpm = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dan_toc !== undefined){
let data0 = data.dan_toc;
const _errs1 = errors;
if(!(check_2g9c7dcmm5gy9(data0, {instancePath:instancePath+"/dan_toc",parentData:data,parentDataProperty:"dan_toc",rootData}))){
vErrors = vErrors === null ? check_2g9c7dcmm5gy9.errors : vErrors.concat(check_2g9c7dcmm5gy9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
}
if(data.quoc_tich !== undefined){
let data1 = data.quoc_tich;
const _errs2 = errors;
if(!(check_0thuwoo77sycr(data1, {instancePath:instancePath+"/quoc_tich",parentData:data,parentDataProperty:"quoc_tich",rootData}))){
vErrors = vErrors === null ? check_0thuwoo77sycr.errors : vErrors.concat(check_0thuwoo77sycr.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.so_ho_chieu !== undefined){
let data2 = data.so_ho_chieu;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data2 === "string"){
if(data2.length > 30 && countCharacters(data2) > 30){
const err0 = {instancePath:instancePath+"/so_ho_chieu",schemaPath:"#/properties/so_ho_chieu/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/so_ho_chieu",schemaPath:"#/properties/so_ho_chieu/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/so_ho_chieu",schemaPath:"#/properties/so_ho_chieu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.ngay_cap !== undefined){
let data3 = data.ngay_cap;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err3 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err4 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.noi_cap !== undefined){
let data4 = data.noi_cap;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data4 === "string"){
if(data4.length > 200 && countCharacters(data4) > 200){
const err5 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.noi_thuong_tru !== undefined){
let data5 = data.noi_thuong_tru;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data5 === "string"){
if(data5.length > 300 && countCharacters(data5) > 300){
const err8 = {instancePath:instancePath+"/noi_thuong_tru",schemaPath:"#/properties/noi_thuong_tru/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/noi_thuong_tru",schemaPath:"#/properties/noi_thuong_tru/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/noi_thuong_tru",schemaPath:"#/properties/noi_thuong_tru/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs9 === errors;
}
for(const key0 in data){
if(key0 !== "dan_toc" && key0 !== "quoc_tich" && key0 !== "so_ho_chieu" && key0 !== "ngay_cap" && key0 !== "noi_cap" && key0 !== "noi_thuong_tru"){
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
const check_37qwm5uip2dkf = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const pattern1 = new RegExp("^([0-9]{10}(-[0-9]{3})?|[0-9]{12})(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_ho !== undefined){
let data0 = data.ten_ho;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 200 && countCharacters(data0) > 200){
const err0 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.so_giay_chung_nhan !== undefined){
let data1 = data.so_giay_chung_nhan;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 30 && countCharacters(data1) > 30){
const err3 = {instancePath:instancePath+"/so_giay_chung_nhan",schemaPath:"#/properties/so_giay_chung_nhan/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/so_giay_chung_nhan",schemaPath:"#/properties/so_giay_chung_nhan/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/so_giay_chung_nhan",schemaPath:"#/properties/so_giay_chung_nhan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.ngay_cap !== undefined){
let data2 = data.ngay_cap;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err7 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.ma_so_thue !== undefined){
let data3 = data.ma_so_thue;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/ma_so_thue",schemaPath:"#/properties/ma_so_thue/pattern",keyword:"pattern",params:{pattern: "^([0-9]{10}(-[0-9]{3})?|[0-9]{12})(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length > 14 && countCharacters(data3) > 14){
const err9 = {instancePath:instancePath+"/ma_so_thue",schemaPath:"#/properties/ma_so_thue/maxLength",keyword:"maxLength",params:{limit: 14}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/ma_so_thue",schemaPath:"#/properties/ma_so_thue/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/ma_so_thue",schemaPath:"#/properties/ma_so_thue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.dia_chi !== undefined){
let data4 = data.dia_chi;
const _errs9 = errors;
if(!(check_1eecjg0j1dltj(data4, {instancePath:instancePath+"/dia_chi",parentData:data,parentDataProperty:"dia_chi",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.ho_ten_chu_ho !== undefined){
let data5 = data.ho_ten_chu_ho;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data5 === "string"){
if(data5.length > 120 && countCharacters(data5) > 120){
const err12 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs10 === errors;
}
for(const key0 in data){
if(key0 !== "ten_ho" && key0 !== "so_giay_chung_nhan" && key0 !== "ngay_cap" && key0 !== "ma_so_thue" && key0 !== "dia_chi" && key0 !== "ho_ten_chu_ho"){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_185pg843wjbuf = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_nganh === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_nganh"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ma_nganh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ma_nganh"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ten_nganh !== undefined){
let data0 = data.ten_nganh;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 300 && countCharacters(data0) > 300){
const err2 = {instancePath:instancePath+"/ten_nganh",schemaPath:"#/properties/ten_nganh/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/ten_nganh",schemaPath:"#/properties/ten_nganh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/ten_nganh",schemaPath:"#/properties/ten_nganh/type",keyword:"type",params:{type: "string"}};
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
if(data.ma_nganh !== undefined){
let data1 = data.ma_nganh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 10 && countCharacters(data1) > 10){
const err5 = {instancePath:instancePath+"/ma_nganh",schemaPath:"#/properties/ma_nganh/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/ma_nganh",schemaPath:"#/properties/ma_nganh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/ma_nganh",schemaPath:"#/properties/ma_nganh/type",keyword:"type",params:{type: "string"}};
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
for(const key0 in data){
if(key0 !== "ten_nganh" && key0 !== "ma_nganh"){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_077svluazfsvy = (() => {
const pattern0 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const pattern1 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");
const pattern2 = new RegExp("^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])", "u");
const pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const obj0 = new Set(["chu","co_dinh_danh","dinh_danh","giay_to_khac","tinh_trang","ho_chuyen_doi","nho_va_vua","dn_xa_hoi","du_an_dac_biet","ten_doanh_nghiep","ten_nuoc_ngoai","ten_viet_tat","tru_so","dien_thoai_tru_so","fax","thu_doanh_nghiep","trang_web","nam_trong_khu","nganh_nghe","nganh_chinh","von","von_chu","tien_viet_nam","ngoai_te","vang","quyen_su_dung_dat","so_huu_tri_tue","tai_san_khac","ten_giam_doc","dinh_danh_giam_doc","dien_thoai_giam_doc","ten_ke_toan","dinh_danh_ke_toan","dia_chi_thue","ngay_bat_dau","hinh_thuc_hach_toan","nam_tai_chinh_tu","nam_tai_chinh_den","so_lao_dong","du_an_bot","phuong_phap_gtgt","dong_bhxh","co_uy_quyen"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.co_dinh_danh === undefined) && (missing0 = "co_dinh_danh")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.co_dinh_danh !== undefined){
let data0 = data.co_dinh_danh;
const _errs4 = errors;
if(true !== data0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
}
if(errors === _errs4){
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
}
}
}
if(errors === _errs3){
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dinh_danh === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "dinh_danh"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.tinh_trang === undefined) && (missing1 = "tinh_trang")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.tinh_trang !== undefined){
let data1 = data.tinh_trang;
const _errs9 = errors;
if("tu_ho_kinh_doanh" !== data1){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
}
if(errors === _errs9){
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
}
}
}
if(errors === _errs8){
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nho_va_vua === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "nho_va_vua"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs6 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chu === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chu"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.co_dinh_danh === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "co_dinh_danh"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tinh_trang === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tinh_trang"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.ten_doanh_nghiep === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_doanh_nghiep"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.tru_so === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tru_so"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.dien_thoai_tru_so === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_thoai_tru_so"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.nganh_nghe === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nganh_nghe"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.nganh_chinh === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nganh_chinh"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.von === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "von"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.hinh_thuc_hach_toan === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hinh_thuc_hach_toan"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.nam_tai_chinh_tu === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nam_tai_chinh_tu"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.nam_tai_chinh_den === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nam_tai_chinh_den"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.so_lao_dong === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_lao_dong"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.du_an_bot === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "du_an_bot"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.phuong_phap_gtgt === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phuong_phap_gtgt"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.dong_bhxh === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dong_bhxh"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.co_uy_quyen === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "co_uy_quyen"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.chu !== undefined){
let data2 = data.chu;
const _errs11 = errors;
if(!(check_16vjy7s2vm4ml(data2, {instancePath:instancePath+"/chu",parentData:data,parentDataProperty:"chu",rootData}))){
vErrors = vErrors === null ? check_16vjy7s2vm4ml.errors : vErrors.concat(check_16vjy7s2vm4ml.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs11 === errors;
}
if(data.co_dinh_danh !== undefined){
let data3 = data.co_dinh_danh;
const _errs12 = errors;
if(typeof data3 !== "boolean"){
const err25 = {instancePath:instancePath+"/co_dinh_danh",schemaPath:"#/properties/co_dinh_danh/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs13 = errors;
var valid5 = _errs12 === errors;
}
if(data.dinh_danh !== undefined){
let data4 = data.dinh_danh;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err26 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data4.length > 12 && countCharacters(data4) > 12){
const err27 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data4.length < 1){
const err28 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid5 = _errs14 === errors;
}
if(data.giay_to_khac !== undefined){
let data5 = data.giay_to_khac;
const _errs16 = errors;
if(!(check_0gaimk3wklvpm(data5, {instancePath:instancePath+"/giay_to_khac",parentData:data,parentDataProperty:"giay_to_khac",rootData}))){
vErrors = vErrors === null ? check_0gaimk3wklvpm.errors : vErrors.concat(check_0gaimk3wklvpm.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs16 === errors;
}
if(data.tinh_trang !== undefined){
let data6 = data.tinh_trang;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err30 = {instancePath:instancePath+"/tinh_trang",schemaPath:"#/properties/tinh_trang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs18 = errors;
if(data6 !== "lap_moi" && data6 !== "tu_ho_kinh_doanh" && data6 !== "tu_co_so_xa_hoi"){
const err31 = {instancePath:instancePath+"/tinh_trang",schemaPath:"#/properties/tinh_trang/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid5 = _errs17 === errors;
}
if(data.ho_chuyen_doi !== undefined){
let data7 = data.ho_chuyen_doi;
const _errs19 = errors;
if(!(check_37qwm5uip2dkf(data7, {instancePath:instancePath+"/ho_chuyen_doi",parentData:data,parentDataProperty:"ho_chuyen_doi",rootData}))){
vErrors = vErrors === null ? check_37qwm5uip2dkf.errors : vErrors.concat(check_37qwm5uip2dkf.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs19 === errors;
}
if(data.nho_va_vua !== undefined){
let data8 = data.nho_va_vua;
const _errs20 = errors;
if(typeof data8 !== "boolean"){
const err32 = {instancePath:instancePath+"/nho_va_vua",schemaPath:"#/properties/nho_va_vua/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs21 = errors;
var valid5 = _errs20 === errors;
}
if(data.dn_xa_hoi !== undefined){
let data9 = data.dn_xa_hoi;
const _errs22 = errors;
if(typeof data9 !== "boolean"){
const err33 = {instancePath:instancePath+"/dn_xa_hoi",schemaPath:"#/properties/dn_xa_hoi/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const _errs23 = errors;
var valid5 = _errs22 === errors;
}
if(data.du_an_dac_biet !== undefined){
let data10 = data.du_an_dac_biet;
const _errs24 = errors;
if(typeof data10 !== "boolean"){
const err34 = {instancePath:instancePath+"/du_an_dac_biet",schemaPath:"#/properties/du_an_dac_biet/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs25 = errors;
var valid5 = _errs24 === errors;
}
if(data.ten_doanh_nghiep !== undefined){
let data11 = data.ten_doanh_nghiep;
const _errs26 = errors;
const _errs27 = errors;
if(typeof data11 === "string"){
if(data11.length > 200 && countCharacters(data11) > 200){
const err35 = {instancePath:instancePath+"/ten_doanh_nghiep",schemaPath:"#/properties/ten_doanh_nghiep/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.length < 1){
const err36 = {instancePath:instancePath+"/ten_doanh_nghiep",schemaPath:"#/properties/ten_doanh_nghiep/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/ten_doanh_nghiep",schemaPath:"#/properties/ten_doanh_nghiep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid5 = _errs26 === errors;
}
if(data.ten_nuoc_ngoai !== undefined){
let data12 = data.ten_nuoc_ngoai;
const _errs28 = errors;
const _errs29 = errors;
if(typeof data12 === "string"){
if(data12.length > 200 && countCharacters(data12) > 200){
const err38 = {instancePath:instancePath+"/ten_nuoc_ngoai",schemaPath:"#/properties/ten_nuoc_ngoai/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.length < 1){
const err39 = {instancePath:instancePath+"/ten_nuoc_ngoai",schemaPath:"#/properties/ten_nuoc_ngoai/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/ten_nuoc_ngoai",schemaPath:"#/properties/ten_nuoc_ngoai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid5 = _errs28 === errors;
}
if(data.ten_viet_tat !== undefined){
let data13 = data.ten_viet_tat;
const _errs30 = errors;
const _errs31 = errors;
if(typeof data13 === "string"){
if(data13.length > 100 && countCharacters(data13) > 100){
const err41 = {instancePath:instancePath+"/ten_viet_tat",schemaPath:"#/properties/ten_viet_tat/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.length < 1){
const err42 = {instancePath:instancePath+"/ten_viet_tat",schemaPath:"#/properties/ten_viet_tat/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/ten_viet_tat",schemaPath:"#/properties/ten_viet_tat/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid5 = _errs30 === errors;
}
if(data.tru_so !== undefined){
let data14 = data.tru_so;
const _errs32 = errors;
if(!(check_1eecjg0j1dltj(data14, {instancePath:instancePath+"/tru_so",parentData:data,parentDataProperty:"tru_so",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs32 === errors;
}
if(data.dien_thoai_tru_so !== undefined){
let data15 = data.dien_thoai_tru_so;
const _errs33 = errors;
const _errs34 = errors;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
const err44 = {instancePath:instancePath+"/dien_thoai_tru_so",schemaPath:"#/properties/dien_thoai_tru_so/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15.length > 13 && countCharacters(data15) > 13){
const err45 = {instancePath:instancePath+"/dien_thoai_tru_so",schemaPath:"#/properties/dien_thoai_tru_so/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15.length < 1){
const err46 = {instancePath:instancePath+"/dien_thoai_tru_so",schemaPath:"#/properties/dien_thoai_tru_so/minLength",keyword:"minLength",params:{limit: 1}};
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
const err47 = {instancePath:instancePath+"/dien_thoai_tru_so",schemaPath:"#/properties/dien_thoai_tru_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid5 = _errs33 === errors;
}
if(data.fax !== undefined){
let data16 = data.fax;
const _errs35 = errors;
const _errs36 = errors;
if(typeof data16 === "string"){
if(data16.length > 20 && countCharacters(data16) > 20){
const err48 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16.length < 1){
const err49 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/minLength",keyword:"minLength",params:{limit: 1}};
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
const err50 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid5 = _errs35 === errors;
}
if(data.thu_doanh_nghiep !== undefined){
let data17 = data.thu_doanh_nghiep;
const _errs37 = errors;
const _errs38 = errors;
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
const err51 = {instancePath:instancePath+"/thu_doanh_nghiep",schemaPath:"#/properties/thu_doanh_nghiep/pattern",keyword:"pattern",params:{pattern: "^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data17.length > 254 && countCharacters(data17) > 254){
const err52 = {instancePath:instancePath+"/thu_doanh_nghiep",schemaPath:"#/properties/thu_doanh_nghiep/maxLength",keyword:"maxLength",params:{limit: 254}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17.length < 1){
const err53 = {instancePath:instancePath+"/thu_doanh_nghiep",schemaPath:"#/properties/thu_doanh_nghiep/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/thu_doanh_nghiep",schemaPath:"#/properties/thu_doanh_nghiep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid5 = _errs37 === errors;
}
if(data.trang_web !== undefined){
let data18 = data.trang_web;
const _errs39 = errors;
const _errs40 = errors;
if(typeof data18 === "string"){
if(data18.length > 200 && countCharacters(data18) > 200){
const err55 = {instancePath:instancePath+"/trang_web",schemaPath:"#/properties/trang_web/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data18.length < 1){
const err56 = {instancePath:instancePath+"/trang_web",schemaPath:"#/properties/trang_web/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/trang_web",schemaPath:"#/properties/trang_web/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid5 = _errs39 === errors;
}
if(data.nam_trong_khu !== undefined){
let data19 = data.nam_trong_khu;
const _errs41 = errors;
if(typeof data19 !== "string"){
const err58 = {instancePath:instancePath+"/nam_trong_khu",schemaPath:"#/properties/nam_trong_khu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const _errs42 = errors;
if(data19 !== "khu_cong_nghiep" && data19 !== "khu_che_xuat" && data19 !== "khu_kinh_te" && data19 !== "khu_cong_nghe_cao"){
const err59 = {instancePath:instancePath+"/nam_trong_khu",schemaPath:"#/properties/nam_trong_khu/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid5 = _errs41 === errors;
}
if(data.nganh_nghe !== undefined){
let data20 = data.nganh_nghe;
const _errs43 = errors;
const _errs44 = errors;
if(Array.isArray(data20)){
if(data20.length > 50){
const err60 = {instancePath:instancePath+"/nganh_nghe",schemaPath:"#/properties/nganh_nghe/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data20.length < 1){
const err61 = {instancePath:instancePath+"/nganh_nghe",schemaPath:"#/properties/nganh_nghe/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
let valid7 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
const _errs45 = errors;
if(!(check_185pg843wjbuf(data21, {instancePath:instancePath+"/nganh_nghe/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_185pg843wjbuf.errors : vErrors.concat(check_185pg843wjbuf.errors);
errors = vErrors.length;
}
else {
}
var valid6 = _errs45 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
const err62 = {instancePath:instancePath+"/nganh_nghe",schemaPath:"#/properties/nganh_nghe/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid5 = _errs43 === errors;
}
if(data.nganh_chinh !== undefined){
let data22 = data.nganh_chinh;
const _errs46 = errors;
const _errs47 = errors;
if(typeof data22 === "string"){
if(data22.length > 10 && countCharacters(data22) > 10){
const err63 = {instancePath:instancePath+"/nganh_chinh",schemaPath:"#/properties/nganh_chinh/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.length < 1){
const err64 = {instancePath:instancePath+"/nganh_chinh",schemaPath:"#/properties/nganh_chinh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/nganh_chinh",schemaPath:"#/properties/nganh_chinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid5 = _errs46 === errors;
}
if(data.von !== undefined){
let data23 = data.von;
const _errs48 = errors;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err66 = {instancePath:instancePath+"/von",schemaPath:"#/properties/von/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const _errs49 = errors;
if(typeof data23 == "number"){
if(data23 > 9007199254740991 || isNaN(data23)){
const err67 = {instancePath:instancePath+"/von",schemaPath:"#/properties/von/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err68 = {instancePath:instancePath+"/von",schemaPath:"#/properties/von/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid5 = _errs48 === errors;
}
if(data.von_chu !== undefined){
let data24 = data.von_chu;
const _errs50 = errors;
const _errs51 = errors;
if(typeof data24 === "string"){
if(data24.length > 1000 && countCharacters(data24) > 1000){
const err69 = {instancePath:instancePath+"/von_chu",schemaPath:"#/properties/von_chu/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data24.length < 1){
const err70 = {instancePath:instancePath+"/von_chu",schemaPath:"#/properties/von_chu/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/von_chu",schemaPath:"#/properties/von_chu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid5 = _errs50 === errors;
}
if(data.tien_viet_nam !== undefined){
let data25 = data.tien_viet_nam;
const _errs52 = errors;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err72 = {instancePath:instancePath+"/tien_viet_nam",schemaPath:"#/properties/tien_viet_nam/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const _errs53 = errors;
if(typeof data25 == "number"){
if(data25 > 9007199254740991 || isNaN(data25)){
const err73 = {instancePath:instancePath+"/tien_viet_nam",schemaPath:"#/properties/tien_viet_nam/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err74 = {instancePath:instancePath+"/tien_viet_nam",schemaPath:"#/properties/tien_viet_nam/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var valid5 = _errs52 === errors;
}
if(data.ngoai_te !== undefined){
let data26 = data.ngoai_te;
const _errs54 = errors;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err75 = {instancePath:instancePath+"/ngoai_te",schemaPath:"#/properties/ngoai_te/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const _errs55 = errors;
if(typeof data26 == "number"){
if(data26 > 9007199254740991 || isNaN(data26)){
const err76 = {instancePath:instancePath+"/ngoai_te",schemaPath:"#/properties/ngoai_te/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err77 = {instancePath:instancePath+"/ngoai_te",schemaPath:"#/properties/ngoai_te/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var valid5 = _errs54 === errors;
}
if(data.vang !== undefined){
let data27 = data.vang;
const _errs56 = errors;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err78 = {instancePath:instancePath+"/vang",schemaPath:"#/properties/vang/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const _errs57 = errors;
if(typeof data27 == "number"){
if(data27 > 9007199254740991 || isNaN(data27)){
const err79 = {instancePath:instancePath+"/vang",schemaPath:"#/properties/vang/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err80 = {instancePath:instancePath+"/vang",schemaPath:"#/properties/vang/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var valid5 = _errs56 === errors;
}
if(data.quyen_su_dung_dat !== undefined){
let data28 = data.quyen_su_dung_dat;
const _errs58 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err81 = {instancePath:instancePath+"/quyen_su_dung_dat",schemaPath:"#/properties/quyen_su_dung_dat/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const _errs59 = errors;
if(typeof data28 == "number"){
if(data28 > 9007199254740991 || isNaN(data28)){
const err82 = {instancePath:instancePath+"/quyen_su_dung_dat",schemaPath:"#/properties/quyen_su_dung_dat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err83 = {instancePath:instancePath+"/quyen_su_dung_dat",schemaPath:"#/properties/quyen_su_dung_dat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var valid5 = _errs58 === errors;
}
if(data.so_huu_tri_tue !== undefined){
let data29 = data.so_huu_tri_tue;
const _errs60 = errors;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err84 = {instancePath:instancePath+"/so_huu_tri_tue",schemaPath:"#/properties/so_huu_tri_tue/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const _errs61 = errors;
if(typeof data29 == "number"){
if(data29 > 9007199254740991 || isNaN(data29)){
const err85 = {instancePath:instancePath+"/so_huu_tri_tue",schemaPath:"#/properties/so_huu_tri_tue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err86 = {instancePath:instancePath+"/so_huu_tri_tue",schemaPath:"#/properties/so_huu_tri_tue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var valid5 = _errs60 === errors;
}
if(data.tai_san_khac !== undefined){
let data30 = data.tai_san_khac;
const _errs62 = errors;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
const err87 = {instancePath:instancePath+"/tai_san_khac",schemaPath:"#/properties/tai_san_khac/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const _errs63 = errors;
if(typeof data30 == "number"){
if(data30 > 9007199254740991 || isNaN(data30)){
const err88 = {instancePath:instancePath+"/tai_san_khac",schemaPath:"#/properties/tai_san_khac/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err89 = {instancePath:instancePath+"/tai_san_khac",schemaPath:"#/properties/tai_san_khac/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var valid5 = _errs62 === errors;
}
if(data.ten_giam_doc !== undefined){
let data31 = data.ten_giam_doc;
const _errs64 = errors;
const _errs65 = errors;
if(typeof data31 === "string"){
if(data31.length > 120 && countCharacters(data31) > 120){
const err90 = {instancePath:instancePath+"/ten_giam_doc",schemaPath:"#/properties/ten_giam_doc/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data31.length < 1){
const err91 = {instancePath:instancePath+"/ten_giam_doc",schemaPath:"#/properties/ten_giam_doc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/ten_giam_doc",schemaPath:"#/properties/ten_giam_doc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid5 = _errs64 === errors;
}
if(data.dinh_danh_giam_doc !== undefined){
let data32 = data.dinh_danh_giam_doc;
const _errs66 = errors;
const _errs67 = errors;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err93 = {instancePath:instancePath+"/dinh_danh_giam_doc",schemaPath:"#/properties/dinh_danh_giam_doc/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data32.length > 12 && countCharacters(data32) > 12){
const err94 = {instancePath:instancePath+"/dinh_danh_giam_doc",schemaPath:"#/properties/dinh_danh_giam_doc/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data32.length < 1){
const err95 = {instancePath:instancePath+"/dinh_danh_giam_doc",schemaPath:"#/properties/dinh_danh_giam_doc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/dinh_danh_giam_doc",schemaPath:"#/properties/dinh_danh_giam_doc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid5 = _errs66 === errors;
}
if(data.dien_thoai_giam_doc !== undefined){
let data33 = data.dien_thoai_giam_doc;
const _errs68 = errors;
const _errs69 = errors;
if(typeof data33 === "string"){
if(!pattern1.test(data33)){
const err97 = {instancePath:instancePath+"/dien_thoai_giam_doc",schemaPath:"#/properties/dien_thoai_giam_doc/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data33.length > 13 && countCharacters(data33) > 13){
const err98 = {instancePath:instancePath+"/dien_thoai_giam_doc",schemaPath:"#/properties/dien_thoai_giam_doc/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data33.length < 1){
const err99 = {instancePath:instancePath+"/dien_thoai_giam_doc",schemaPath:"#/properties/dien_thoai_giam_doc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/dien_thoai_giam_doc",schemaPath:"#/properties/dien_thoai_giam_doc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var valid5 = _errs68 === errors;
}
if(data.ten_ke_toan !== undefined){
let data34 = data.ten_ke_toan;
const _errs70 = errors;
const _errs71 = errors;
if(typeof data34 === "string"){
if(data34.length > 120 && countCharacters(data34) > 120){
const err101 = {instancePath:instancePath+"/ten_ke_toan",schemaPath:"#/properties/ten_ke_toan/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data34.length < 1){
const err102 = {instancePath:instancePath+"/ten_ke_toan",schemaPath:"#/properties/ten_ke_toan/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/ten_ke_toan",schemaPath:"#/properties/ten_ke_toan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var valid5 = _errs70 === errors;
}
if(data.dinh_danh_ke_toan !== undefined){
let data35 = data.dinh_danh_ke_toan;
const _errs72 = errors;
const _errs73 = errors;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err104 = {instancePath:instancePath+"/dinh_danh_ke_toan",schemaPath:"#/properties/dinh_danh_ke_toan/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data35.length > 12 && countCharacters(data35) > 12){
const err105 = {instancePath:instancePath+"/dinh_danh_ke_toan",schemaPath:"#/properties/dinh_danh_ke_toan/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data35.length < 1){
const err106 = {instancePath:instancePath+"/dinh_danh_ke_toan",schemaPath:"#/properties/dinh_danh_ke_toan/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/dinh_danh_ke_toan",schemaPath:"#/properties/dinh_danh_ke_toan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var valid5 = _errs72 === errors;
}
if(data.dia_chi_thue !== undefined){
let data36 = data.dia_chi_thue;
const _errs74 = errors;
if(!(check_1eecjg0j1dltj(data36, {instancePath:instancePath+"/dia_chi_thue",parentData:data,parentDataProperty:"dia_chi_thue",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs74 === errors;
}
if(data.ngay_bat_dau !== undefined){
let data37 = data.ngay_bat_dau;
const _errs75 = errors;
const _errs76 = errors;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
const err108 = {instancePath:instancePath+"/ngay_bat_dau",schemaPath:"#/properties/ngay_bat_dau/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/ngay_bat_dau",schemaPath:"#/properties/ngay_bat_dau/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid5 = _errs75 === errors;
}
if(data.hinh_thuc_hach_toan !== undefined){
let data38 = data.hinh_thuc_hach_toan;
const _errs77 = errors;
if(typeof data38 !== "string"){
const err110 = {instancePath:instancePath+"/hinh_thuc_hach_toan",schemaPath:"#/properties/hinh_thuc_hach_toan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const _errs78 = errors;
if(data38 !== "doc_lap" && data38 !== "phu_thuoc"){
const err111 = {instancePath:instancePath+"/hinh_thuc_hach_toan",schemaPath:"#/properties/hinh_thuc_hach_toan/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var valid5 = _errs77 === errors;
}
if(data.nam_tai_chinh_tu !== undefined){
let data39 = data.nam_tai_chinh_tu;
const _errs79 = errors;
const _errs80 = errors;
if(typeof data39 === "string"){
if(data39.length > 5 && countCharacters(data39) > 5){
const err112 = {instancePath:instancePath+"/nam_tai_chinh_tu",schemaPath:"#/properties/nam_tai_chinh_tu/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data39.length < 1){
const err113 = {instancePath:instancePath+"/nam_tai_chinh_tu",schemaPath:"#/properties/nam_tai_chinh_tu/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/nam_tai_chinh_tu",schemaPath:"#/properties/nam_tai_chinh_tu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid5 = _errs79 === errors;
}
if(data.nam_tai_chinh_den !== undefined){
let data40 = data.nam_tai_chinh_den;
const _errs81 = errors;
const _errs82 = errors;
if(typeof data40 === "string"){
if(data40.length > 5 && countCharacters(data40) > 5){
const err115 = {instancePath:instancePath+"/nam_tai_chinh_den",schemaPath:"#/properties/nam_tai_chinh_den/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data40.length < 1){
const err116 = {instancePath:instancePath+"/nam_tai_chinh_den",schemaPath:"#/properties/nam_tai_chinh_den/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/nam_tai_chinh_den",schemaPath:"#/properties/nam_tai_chinh_den/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var valid5 = _errs81 === errors;
}
if(data.so_lao_dong !== undefined){
let data41 = data.so_lao_dong;
const _errs83 = errors;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
const err118 = {instancePath:instancePath+"/so_lao_dong",schemaPath:"#/properties/so_lao_dong/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const _errs84 = errors;
if(typeof data41 == "number"){
if(data41 > 9007199254740991 || isNaN(data41)){
const err119 = {instancePath:instancePath+"/so_lao_dong",schemaPath:"#/properties/so_lao_dong/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err120 = {instancePath:instancePath+"/so_lao_dong",schemaPath:"#/properties/so_lao_dong/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var valid5 = _errs83 === errors;
}
if(data.du_an_bot !== undefined){
let data42 = data.du_an_bot;
const _errs85 = errors;
if(typeof data42 !== "boolean"){
const err121 = {instancePath:instancePath+"/du_an_bot",schemaPath:"#/properties/du_an_bot/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const _errs86 = errors;
var valid5 = _errs85 === errors;
}
if(data.phuong_phap_gtgt !== undefined){
let data43 = data.phuong_phap_gtgt;
const _errs87 = errors;
const _errs88 = errors;
if(typeof data43 === "string"){
if(data43.length > 100 && countCharacters(data43) > 100){
const err122 = {instancePath:instancePath+"/phuong_phap_gtgt",schemaPath:"#/properties/phuong_phap_gtgt/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data43.length < 1){
const err123 = {instancePath:instancePath+"/phuong_phap_gtgt",schemaPath:"#/properties/phuong_phap_gtgt/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/phuong_phap_gtgt",schemaPath:"#/properties/phuong_phap_gtgt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var valid5 = _errs87 === errors;
}
if(data.dong_bhxh !== undefined){
let data44 = data.dong_bhxh;
const _errs89 = errors;
const _errs90 = errors;
if(typeof data44 === "string"){
if(data44.length > 100 && countCharacters(data44) > 100){
const err125 = {instancePath:instancePath+"/dong_bhxh",schemaPath:"#/properties/dong_bhxh/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data44.length < 1){
const err126 = {instancePath:instancePath+"/dong_bhxh",schemaPath:"#/properties/dong_bhxh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/dong_bhxh",schemaPath:"#/properties/dong_bhxh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var valid5 = _errs89 === errors;
}
if(data.co_uy_quyen !== undefined){
let data45 = data.co_uy_quyen;
const _errs91 = errors;
if(typeof data45 !== "boolean"){
const err128 = {instancePath:instancePath+"/co_uy_quyen",schemaPath:"#/properties/co_uy_quyen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const _errs92 = errors;
var valid5 = _errs91 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err129 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_077svluazfsvy;

const form = {"id":"giay_de_nghi","label":{"vi":"Giấy đề nghị đăng ký doanh nghiệp tư nhân","en":"Application for registration"},"sections":[{"id":"a","label":{"vi":"A. Chủ doanh nghiệp tư nhân","en":"A. Owner"},"fields":[{"id":"chu","label":{"vi":"A. Chủ doanh nghiệp tư nhân","en":"A. Owner"},"type":"group","shape":{"is":"record","of":"group","group":"chu_doanh_nghiep","fields":[{"id":"ho_ten","label":{"vi":"Họ và tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Ngày sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"gioi_tinh","label":{"vi":"Giới tính","en":"Sex"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"dia_chi_lien_lac","label":{"vi":"Địa chỉ liên lạc","en":"Contact address"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"dien_thoai","label":{"vi":"Số điện thoại","en":"Telephone"},"type":"phone","shape":{"is":"text"}},{"id":"thu_dien_tu","label":{"vi":"Email","en":"E-mail"},"type":"email","shape":{"is":"text"}}]},"required":true},{"id":"co_dinh_danh","label":{"vi":"Có số định danh cá nhân","en":"Has a personal identification number"},"type":"yes-no","shape":{"is":"boolean"},"required":true,"default":{"op":"literal","type":"boolean","value":true}},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"},"required":true,"shownWhen":{"op":"field","path":["co_dinh_danh"],"type":"boolean"}}],"rules":[]},{"id":"a2","label":{"vi":"A2. Khi không có số định danh cá nhân","en":"A2. Without a personal identification number"},"shownWhen":{"op":"=","args":[{"op":"field","path":["co_dinh_danh"],"type":"boolean"},{"op":"literal","type":"boolean","value":false}]},"fields":[{"id":"giay_to_khac","label":{"vi":"A2. Giấy tờ của chủ doanh nghiệp","en":"A2. Identity of the owner"},"type":"group","shape":{"is":"record","of":"group","group":"chu_khong_dinh_danh","fields":[{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"quoc_tich","label":{"vi":"Quốc tịch","en":"Nationality"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"so_ho_chieu","label":{"vi":"Số hộ chiếu","en":"Passport number"},"type":"text","shape":{"is":"text"}},{"id":"ngay_cap","label":{"vi":"Ngày cấp","en":"Issued on"},"type":"date","shape":{"is":"date"}},{"id":"noi_cap","label":{"vi":"Nơi cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}},{"id":"noi_thuong_tru","label":{"vi":"Nơi thường trú","en":"Permanent residence"},"type":"text","shape":{"is":"text"}}]}}],"rules":[]},{"id":"b","label":{"vi":"B. Tình trạng thành lập","en":"B. Kind of founding"},"fields":[{"id":"tinh_trang","label":{"vi":"Tình trạng thành lập","en":"Kind of founding"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"ho_chuyen_doi","label":{"vi":"Hộ kinh doanh được chuyển đổi","en":"Household business converted"},"type":"group","shape":{"is":"record","of":"group","group":"ho_duoc_chuyen_doi","fields":[{"id":"ten_ho","label":{"vi":"Tên hộ kinh doanh","en":"Name of the household business"},"type":"text","shape":{"is":"text"}},{"id":"so_giay_chung_nhan","label":{"vi":"Số Giấy chứng nhận đăng ký hộ kinh doanh","en":"Certificate number"},"type":"text","shape":{"is":"text"}},{"id":"ngay_cap","label":{"vi":"Ngày cấp","en":"Issued on"},"type":"date","shape":{"is":"date"}},{"id":"ma_so_thue","label":{"vi":"Mã số thuế","en":"Tax code"},"type":"tax-code","shape":{"is":"text"}},{"id":"dia_chi","label":{"vi":"Địa chỉ","en":"Address"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}},{"id":"ho_ten_chu_ho","label":{"vi":"Họ và tên chủ hộ","en":"Name of the owner"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"tu_ho_kinh_doanh"}]}},{"id":"nho_va_vua","label":{"vi":"Là doanh nghiệp nhỏ và vừa chuyển đổi từ hộ kinh doanh","en":"Small or medium enterprise"},"type":"yes-no","shape":{"is":"boolean"},"required":true,"shownWhen":{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"tu_ho_kinh_doanh"}]}},{"id":"dn_xa_hoi","label":{"vi":"Doanh nghiệp xã hội","en":"Social enterprise"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"du_an_dac_biet","label":{"vi":"Có dự án đầu tư đặc biệt","en":"Special investment project"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]},{"id":"c","label":{"vi":"C. Tên doanh nghiệp","en":"C. Name"},"fields":[{"id":"ten_doanh_nghiep","label":{"vi":"Tên doanh nghiệp bằng tiếng Việt","en":"Name in Vietnamese"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ten_nuoc_ngoai","label":{"vi":"Tên bằng tiếng nước ngoài","en":"Name in a foreign language"},"type":"text","shape":{"is":"text"}},{"id":"ten_viet_tat","label":{"vi":"Tên viết tắt","en":"Short name"},"type":"text","shape":{"is":"text"}}],"rules":[]},{"id":"d","label":{"vi":"D. Trụ sở chính","en":"D. Head office"},"fields":[{"id":"tru_so","label":{"vi":"Địa chỉ trụ sở chính","en":"Head office"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"dien_thoai_tru_so","label":{"vi":"Số điện thoại","en":"Telephone"},"type":"phone","shape":{"is":"text"},"required":true},{"id":"fax","label":{"vi":"Fax","en":"Fax"},"type":"text","shape":{"is":"text"}},{"id":"thu_doanh_nghiep","label":{"vi":"Email","en":"E-mail"},"type":"email","shape":{"is":"text"}},{"id":"trang_web","label":{"vi":"Website","en":"Website"},"type":"text","shape":{"is":"text"}},{"id":"nam_trong_khu","label":{"vi":"Trụ sở nằm trong","en":"Located in"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}}],"rules":[]},{"id":"e","label":{"vi":"E. Ngành, nghề kinh doanh","en":"E. Business lines"},"fields":[{"id":"nganh_nghe","label":{"vi":"Ngành, nghề kinh doanh","en":"Business lines"},"type":"list","shape":{"is":"list","minItems":1,"maxItems":50,"fields":[{"id":"ten_nganh","label":{"vi":"Tên ngành","en":"Business line"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ma_nganh","label":{"vi":"Mã ngành","en":"Class code"},"type":"text","shape":{"is":"text"},"required":true}]},"required":true},{"id":"nganh_chinh","label":{"vi":"Mã ngành, nghề kinh doanh chính","en":"Main business line"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"f","label":{"vi":"F. Vốn đầu tư","en":"F. Capital"},"fields":[{"id":"von","label":{"vi":"Vốn đầu tư (VND)","en":"Capital (VND)"},"type":"money","shape":{"is":"money","minimum":"0","above":"0"},"required":true},{"id":"von_chu","label":{"vi":"Vốn đầu tư bằng chữ","en":"Capital in words"},"type":"text","shape":{"is":"text"},"computed":{"op":"call","name":"words","args":[{"op":"field","path":["von"],"type":"money"}]}},{"id":"tien_viet_nam","label":{"vi":"Tiền Việt Nam","en":"Vietnamese currency"},"type":"money","shape":{"is":"money","minimum":"0"}},{"id":"ngoai_te","label":{"vi":"Ngoại tệ tự do chuyển đổi (quy ra VND)","en":"Foreign currency (in VND)"},"type":"money","shape":{"is":"money","minimum":"0"}},{"id":"vang","label":{"vi":"Vàng (quy ra VND)","en":"Gold (in VND)"},"type":"money","shape":{"is":"money","minimum":"0"}},{"id":"quyen_su_dung_dat","label":{"vi":"Quyền sử dụng đất (quy ra VND)","en":"Land use right (in VND)"},"type":"money","shape":{"is":"money","minimum":"0"}},{"id":"so_huu_tri_tue","label":{"vi":"Quyền sở hữu trí tuệ (quy ra VND)","en":"Intellectual property (in VND)"},"type":"money","shape":{"is":"money","minimum":"0"}},{"id":"tai_san_khac","label":{"vi":"Tài sản khác (quy ra VND)","en":"Other assets (in VND)"},"type":"money","shape":{"is":"money","minimum":"0"}}],"rules":[]},{"id":"g","label":{"vi":"G. Thông tin đăng ký thuế","en":"G. Tax registration"},"fields":[{"id":"ten_giam_doc","label":{"vi":"Giám đốc: họ và tên","en":"Director: full name"},"type":"text","shape":{"is":"text"}},{"id":"dinh_danh_giam_doc","label":{"vi":"Giám đốc: số định danh cá nhân","en":"Director: identification number"},"type":"personal-id","shape":{"is":"text"}},{"id":"dien_thoai_giam_doc","label":{"vi":"Giám đốc: số điện thoại","en":"Director: telephone"},"type":"phone","shape":{"is":"text"}},{"id":"ten_ke_toan","label":{"vi":"Kế toán: họ và tên","en":"Accountant: full name"},"type":"text","shape":{"is":"text"}},{"id":"dinh_danh_ke_toan","label":{"vi":"Kế toán: số định danh cá nhân","en":"Accountant: identification number"},"type":"personal-id","shape":{"is":"text"}},{"id":"dia_chi_thue","label":{"vi":"Địa chỉ nhận thông báo thuế","en":"Address for tax notices"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}},{"id":"ngay_bat_dau","label":{"vi":"Ngày bắt đầu hoạt động","en":"First day of business"},"type":"date","shape":{"is":"date"}},{"id":"hinh_thuc_hach_toan","label":{"vi":"Hình thức hạch toán","en":"Accounting"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"nam_tai_chinh_tu","label":{"vi":"Năm tài chính từ (ngày/tháng)","en":"Financial year from (day/month)"},"type":"text","shape":{"is":"text"},"required":true},{"id":"nam_tai_chinh_den","label":{"vi":"Năm tài chính đến (ngày/tháng)","en":"Financial year to (day/month)"},"type":"text","shape":{"is":"text"},"required":true},{"id":"so_lao_dong","label":{"vi":"Tổng số lao động","en":"Employees"},"type":"integer","shape":{"is":"integer","minimum":"0"},"required":true},{"id":"du_an_bot","label":{"vi":"Hoạt động theo dự án BOT","en":"Under a BOT contract"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"phuong_phap_gtgt","label":{"vi":"Phương pháp tính thuế giá trị gia tăng","en":"Method of value added tax"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"h","label":{"vi":"H. Bảo hiểm xã hội","en":"H. Social insurance"},"fields":[{"id":"dong_bhxh","label":{"vi":"Phương thức đóng bảo hiểm xã hội","en":"How social insurance is paid"},"type":"text","shape":{"is":"text"},"required":true},{"id":"co_uy_quyen","label":{"vi":"Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục","en":"Filed by an agent"},"type":"yes-no","shape":{"is":"boolean"},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
