// Made by tthc from ket_hon version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_1x3ritejz8jlw = (() => {
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
if(data !== "ho_chieu" && data !== "can_cuoc" && data !== "cccd" && data !== "can_cuoc_dien_tu" && data !== "gcn_can_cuoc" && data !== "khac"){
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
const check_3ovi5m7do3r6u = (() => {
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
if(data !== "1" && data !== "2" && data !== "3" && data !== "4" && data !== "5" && data !== "6"){
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
const check_23l0szhy49ttj = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.so !== undefined){
let data0 = data.so;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 50 && countCharacters(data0) > 50){
const err0 = {instancePath:instancePath+"/so",schemaPath:"#/properties/so/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/so",schemaPath:"#/properties/so/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/so",schemaPath:"#/properties/so/type",keyword:"type",params:{type: "string"}};
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
if(data.ngay !== undefined){
let data1 = data.ngay;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/ngay",schemaPath:"#/properties/ngay/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err4 = {instancePath:instancePath+"/ngay",schemaPath:"#/properties/ngay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.co_quan !== undefined){
let data2 = data.co_quan;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(data2.length > 200 && countCharacters(data2) > 200){
const err5 = {instancePath:instancePath+"/co_quan",schemaPath:"#/properties/co_quan/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/co_quan",schemaPath:"#/properties/co_quan/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/co_quan",schemaPath:"#/properties/co_quan/type",keyword:"type",params:{type: "string"}};
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
for(const key0 in data){
if(key0 !== "so" && key0 !== "ngay" && key0 !== "co_quan"){
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
const check_1qrxg2gidq6fm = (() => {
const pattern0 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const pattern1 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const obj0 = new Set(["ho_ten","dinh_danh","loai_giay_to","so_giay_to","ngay_cap","noi_cap","ngay_sinh","dan_toc","dan_toc_khac","quoc_tich","loai_cu_tru","noi_cu_tru","cu_tru_trong_nuoc","cu_tru_nuoc_ngoai","so_lan_ket_hon","tinh_trang","ly_hon"]);

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
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err2 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
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
if(data.dinh_danh !== undefined){
let data1 = data.dinh_danh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length > 12 && countCharacters(data1) > 12){
const err6 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err8 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
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
if(data.loai_giay_to !== undefined){
let data2 = data.loai_giay_to;
const _errs5 = errors;
if(!(check_1x3ritejz8jlw(data2, {instancePath:instancePath+"/loai_giay_to",parentData:data,parentDataProperty:"loai_giay_to",rootData}))){
vErrors = vErrors === null ? check_1x3ritejz8jlw.errors : vErrors.concat(check_1x3ritejz8jlw.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.so_giay_to !== undefined){
let data3 = data.so_giay_to;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data3 === "string"){
if(data3.length > 30 && countCharacters(data3) > 30){
const err9 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
if(!pattern1.test(data4)){
const err12 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err13 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs10 === errors;
}
if(data.ngay_sinh !== undefined){
let data6 = data.ngay_sinh;
const _errs12 = errors;
const _errs13 = errors;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err18 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid0 = _errs12 === errors;
}
if(data.dan_toc !== undefined){
let data7 = data.dan_toc;
const _errs14 = errors;
if(!(check_2g9c7dcmm5gy9(data7, {instancePath:instancePath+"/dan_toc",parentData:data,parentDataProperty:"dan_toc",rootData}))){
vErrors = vErrors === null ? check_2g9c7dcmm5gy9.errors : vErrors.concat(check_2g9c7dcmm5gy9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs14 === errors;
}
if(data.dan_toc_khac !== undefined){
let data8 = data.dan_toc_khac;
const _errs15 = errors;
const _errs16 = errors;
if(typeof data8 === "string"){
if(data8.length > 60 && countCharacters(data8) > 60){
const err19 = {instancePath:instancePath+"/dan_toc_khac",schemaPath:"#/properties/dan_toc_khac/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/dan_toc_khac",schemaPath:"#/properties/dan_toc_khac/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/dan_toc_khac",schemaPath:"#/properties/dan_toc_khac/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid0 = _errs15 === errors;
}
if(data.quoc_tich !== undefined){
let data9 = data.quoc_tich;
const _errs17 = errors;
if(!(check_0thuwoo77sycr(data9, {instancePath:instancePath+"/quoc_tich",parentData:data,parentDataProperty:"quoc_tich",rootData}))){
vErrors = vErrors === null ? check_0thuwoo77sycr.errors : vErrors.concat(check_0thuwoo77sycr.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs17 === errors;
}
if(data.loai_cu_tru !== undefined){
let data10 = data.loai_cu_tru;
const _errs18 = errors;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/loai_cu_tru",schemaPath:"#/properties/loai_cu_tru/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs19 = errors;
if(data10 !== "thuong_tru" && data10 !== "tam_tru" && data10 !== "noi_o"){
const err23 = {instancePath:instancePath+"/loai_cu_tru",schemaPath:"#/properties/loai_cu_tru/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid0 = _errs18 === errors;
}
if(data.noi_cu_tru !== undefined){
let data11 = data.noi_cu_tru;
const _errs20 = errors;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/noi_cu_tru",schemaPath:"#/properties/noi_cu_tru/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs21 = errors;
if(data11 !== "trong_nuoc" && data11 !== "nuoc_ngoai" && data11 !== "khac"){
const err25 = {instancePath:instancePath+"/noi_cu_tru",schemaPath:"#/properties/noi_cu_tru/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid0 = _errs20 === errors;
}
if(data.cu_tru_trong_nuoc !== undefined){
let data12 = data.cu_tru_trong_nuoc;
const _errs22 = errors;
if(!(check_1eecjg0j1dltj(data12, {instancePath:instancePath+"/cu_tru_trong_nuoc",parentData:data,parentDataProperty:"cu_tru_trong_nuoc",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs22 === errors;
}
if(data.cu_tru_nuoc_ngoai !== undefined){
let data13 = data.cu_tru_nuoc_ngoai;
const _errs23 = errors;
const _errs24 = errors;
if(typeof data13 === "string"){
if(data13.length > 300 && countCharacters(data13) > 300){
const err26 = {instancePath:instancePath+"/cu_tru_nuoc_ngoai",schemaPath:"#/properties/cu_tru_nuoc_ngoai/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13.length < 1){
const err27 = {instancePath:instancePath+"/cu_tru_nuoc_ngoai",schemaPath:"#/properties/cu_tru_nuoc_ngoai/minLength",keyword:"minLength",params:{limit: 1}};
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
const err28 = {instancePath:instancePath+"/cu_tru_nuoc_ngoai",schemaPath:"#/properties/cu_tru_nuoc_ngoai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid0 = _errs23 === errors;
}
if(data.so_lan_ket_hon !== undefined){
let data14 = data.so_lan_ket_hon;
const _errs25 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err29 = {instancePath:instancePath+"/so_lan_ket_hon",schemaPath:"#/properties/so_lan_ket_hon/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs26 = errors;
if(typeof data14 == "number"){
if(data14 > 9007199254740991 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/so_lan_ket_hon",schemaPath:"#/properties/so_lan_ket_hon/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/so_lan_ket_hon",schemaPath:"#/properties/so_lan_ket_hon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid0 = _errs25 === errors;
}
if(data.tinh_trang !== undefined){
let data15 = data.tinh_trang;
const _errs27 = errors;
if(!(check_3ovi5m7do3r6u(data15, {instancePath:instancePath+"/tinh_trang",parentData:data,parentDataProperty:"tinh_trang",rootData}))){
vErrors = vErrors === null ? check_3ovi5m7do3r6u.errors : vErrors.concat(check_3ovi5m7do3r6u.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs27 === errors;
}
if(data.ly_hon !== undefined){
let data16 = data.ly_hon;
const _errs28 = errors;
if(!(check_23l0szhy49ttj(data16, {instancePath:instancePath+"/ly_hon",parentData:data,parentDataProperty:"ly_hon",rootData}))){
vErrors = vErrors === null ? check_23l0szhy49ttj.errors : vErrors.concat(check_23l0szhy49ttj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs28 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err32 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_3aukwz3dxg223 = (() => {
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
if((data.de_nghi_ban_sao === undefined) && (missing0 = "de_nghi_ban_sao")){
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
if(data.de_nghi_ban_sao !== undefined){
let data0 = data.de_nghi_ban_sao;
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
if(data.so_ban_sao === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "so_ban_sao"}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.loai_dang_ky === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loai_dang_ky"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.de_nghi_ban_sao === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "de_nghi_ban_sao"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.nam === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nam"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.nu === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nu"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.loai_dang_ky !== undefined){
let data1 = data.loai_dang_ky;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/loai_dang_ky",schemaPath:"#/properties/loai_dang_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs7 = errors;
if(data1 !== "lan_dau" && data1 !== "dang_ky_lai"){
const err9 = {instancePath:instancePath+"/loai_dang_ky",schemaPath:"#/properties/loai_dang_ky/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid3 = _errs6 === errors;
}
if(data.de_nghi_ban_sao !== undefined){
let data2 = data.de_nghi_ban_sao;
const _errs8 = errors;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/de_nghi_ban_sao",schemaPath:"#/properties/de_nghi_ban_sao/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs9 = errors;
var valid3 = _errs8 === errors;
}
if(data.so_ban_sao !== undefined){
let data3 = data.so_ban_sao;
const _errs10 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err11 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs11 = errors;
if(typeof data3 == "number"){
if(data3 > 9007199254740991 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid3 = _errs10 === errors;
}
if(data.nam !== undefined){
let data4 = data.nam;
const _errs12 = errors;
if(!(check_1qrxg2gidq6fm(data4, {instancePath:instancePath+"/nam",parentData:data,parentDataProperty:"nam",rootData}))){
vErrors = vErrors === null ? check_1qrxg2gidq6fm.errors : vErrors.concat(check_1qrxg2gidq6fm.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs12 === errors;
}
if(data.nu !== undefined){
let data5 = data.nu;
const _errs13 = errors;
if(!(check_1qrxg2gidq6fm(data5, {instancePath:instancePath+"/nu",parentData:data,parentDataProperty:"nu",rootData}))){
vErrors = vErrors === null ? check_1qrxg2gidq6fm.errors : vErrors.concat(check_1qrxg2gidq6fm.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs13 === errors;
}
for(const key0 in data){
if(key0 !== "loai_dang_ky" && key0 !== "de_nghi_ban_sao" && key0 !== "so_ban_sao" && key0 !== "nam" && key0 !== "nu"){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_3aukwz3dxg223;

const form = {"id":"to_khai","label":{"vi":"Tờ khai đăng ký kết hôn","en":"Marriage registration form"},"sections":[{"id":"de_nghi","label":{"vi":"Đề nghị","en":"Request"},"fields":[{"id":"loai_dang_ky","label":{"vi":"Loại đăng ký","en":"Kind of registration"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"de_nghi_ban_sao","label":{"vi":"Đề nghị cấp bản sao","en":"Copies requested"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"so_ban_sao","label":{"vi":"Số lượng bản sao","en":"Number of copies"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true,"shownWhen":{"op":"field","path":["de_nghi_ban_sao"],"type":"boolean"}}],"rules":[]},{"id":"ben_nam","label":{"vi":"Bên nam","en":"Groom"},"fields":[{"id":"nam","label":{"vi":"Bên nam","en":"Groom"},"type":"group","shape":{"is":"record","of":"group","group":"ben_ket_hon","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"}},{"id":"loai_giay_to","label":{"vi":"Giấy tờ tùy thân: loại","en":"Identity paper: kind"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"so_giay_to","label":{"vi":"Giấy tờ tùy thân: số","en":"Identity paper: number"},"type":"text","shape":{"is":"text"}},{"id":"ngay_cap","label":{"vi":"Giấy tờ tùy thân: ngày cấp","en":"Identity paper: issued on"},"type":"date","shape":{"is":"date"}},{"id":"noi_cap","label":{"vi":"Giấy tờ tùy thân: cơ quan cấp","en":"Identity paper: issued by"},"type":"text","shape":{"is":"text"}},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"dan_toc_khac","label":{"vi":"Dân tộc khác (nếu không có trong danh mục)","en":"Other ethnic group"},"type":"text","shape":{"is":"text"},"shownWhen":{"op":"not","args":[{"op":"present","args":[{"op":"field","path":["dan_toc"],"type":"choice"}]}]}},{"id":"quoc_tich","label":{"vi":"Quốc tịch","en":"Nationality"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"default":{"op":"literal","type":"choice","value":"VN"}},{"id":"loai_cu_tru","label":{"vi":"Loại cư trú","en":"Kind of residence"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"noi_cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"cu_tru_trong_nuoc","label":{"vi":"Địa chỉ trong nước","en":"Address in Viet Nam"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["noi_cu_tru"],"type":"choice"},{"op":"literal","type":"choice","value":"trong_nuoc"}]}},{"id":"cu_tru_nuoc_ngoai","label":{"vi":"Địa chỉ ở nước ngoài","en":"Address abroad"},"type":"text","shape":{"is":"text"},"shownWhen":{"op":"=","args":[{"op":"field","path":["noi_cu_tru"],"type":"choice"},{"op":"literal","type":"choice","value":"nuoc_ngoai"}]}},{"id":"so_lan_ket_hon","label":{"vi":"Số lần kết hôn","en":"Number of marriages"},"type":"integer","shape":{"is":"integer","minimum":"0"}},{"id":"tinh_trang","label":{"vi":"Tình trạng hôn nhân","en":"Marital status"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"ly_hon","label":{"vi":"Bản án, quyết định ly hôn","en":"Divorce judgment"},"type":"group","shape":{"is":"record","of":"group","group":"giay_to_da_co","fields":[{"id":"so","label":{"vi":"Số","en":"Number"},"type":"text","shape":{"is":"text"}},{"id":"ngay","label":{"vi":"Ngày","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"co_quan","label":{"vi":"Cơ quan cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"3"}]}}]},"required":true}],"rules":[]},{"id":"ben_nu","label":{"vi":"Bên nữ","en":"Bride"},"fields":[{"id":"nu","label":{"vi":"Bên nữ","en":"Bride"},"type":"group","shape":{"is":"record","of":"group","group":"ben_ket_hon","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"}},{"id":"loai_giay_to","label":{"vi":"Giấy tờ tùy thân: loại","en":"Identity paper: kind"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"so_giay_to","label":{"vi":"Giấy tờ tùy thân: số","en":"Identity paper: number"},"type":"text","shape":{"is":"text"}},{"id":"ngay_cap","label":{"vi":"Giấy tờ tùy thân: ngày cấp","en":"Identity paper: issued on"},"type":"date","shape":{"is":"date"}},{"id":"noi_cap","label":{"vi":"Giấy tờ tùy thân: cơ quan cấp","en":"Identity paper: issued by"},"type":"text","shape":{"is":"text"}},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"dan_toc_khac","label":{"vi":"Dân tộc khác (nếu không có trong danh mục)","en":"Other ethnic group"},"type":"text","shape":{"is":"text"},"shownWhen":{"op":"not","args":[{"op":"present","args":[{"op":"field","path":["dan_toc"],"type":"choice"}]}]}},{"id":"quoc_tich","label":{"vi":"Quốc tịch","en":"Nationality"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"default":{"op":"literal","type":"choice","value":"VN"}},{"id":"loai_cu_tru","label":{"vi":"Loại cư trú","en":"Kind of residence"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"noi_cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"cu_tru_trong_nuoc","label":{"vi":"Địa chỉ trong nước","en":"Address in Viet Nam"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["noi_cu_tru"],"type":"choice"},{"op":"literal","type":"choice","value":"trong_nuoc"}]}},{"id":"cu_tru_nuoc_ngoai","label":{"vi":"Địa chỉ ở nước ngoài","en":"Address abroad"},"type":"text","shape":{"is":"text"},"shownWhen":{"op":"=","args":[{"op":"field","path":["noi_cu_tru"],"type":"choice"},{"op":"literal","type":"choice","value":"nuoc_ngoai"}]}},{"id":"so_lan_ket_hon","label":{"vi":"Số lần kết hôn","en":"Number of marriages"},"type":"integer","shape":{"is":"integer","minimum":"0"}},{"id":"tinh_trang","label":{"vi":"Tình trạng hôn nhân","en":"Marital status"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"ly_hon","label":{"vi":"Bản án, quyết định ly hôn","en":"Divorce judgment"},"type":"group","shape":{"is":"record","of":"group","group":"giay_to_da_co","fields":[{"id":"so","label":{"vi":"Số","en":"Number"},"type":"text","shape":{"is":"text"}},{"id":"ngay","label":{"vi":"Ngày","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"co_quan","label":{"vi":"Cơ quan cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"3"}]}}]},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
