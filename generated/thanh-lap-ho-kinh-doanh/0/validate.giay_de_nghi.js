// Made by tthc from thanh_lap_ho_kinh_doanh version 0. Do not edit.
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
const check_37d2nhdiayyhg = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const pattern1 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const pattern2 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");
const pattern3 = new RegExp("^([0-9]{10}(-[0-9]{3})?|[0-9]{12})(?![\\s\\S])", "u");
const obj0 = new Set(["ho_ten","ngay_sinh","dinh_danh","thuong_tru","gioi_tinh","dan_toc","dien_thoai","ma_so_thue","ngay_cap","noi_cap"]);

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
if(data.dinh_danh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dinh_danh"}};
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
if(data.ngay_sinh !== undefined){
let data1 = data.ngay_sinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err6 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.dinh_danh !== undefined){
let data2 = data.dinh_danh;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length > 12 && countCharacters(data2) > 12){
const err8 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
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
if(data.thuong_tru !== undefined){
let data3 = data.thuong_tru;
const _errs7 = errors;
if(!(check_1eecjg0j1dltj(data3, {instancePath:instancePath+"/thuong_tru",parentData:data,parentDataProperty:"thuong_tru",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs7 === errors;
}
if(data.gioi_tinh !== undefined){
let data4 = data.gioi_tinh;
const _errs8 = errors;
if(!(check_31oaowowcoz90(data4, {instancePath:instancePath+"/gioi_tinh",parentData:data,parentDataProperty:"gioi_tinh",rootData}))){
vErrors = vErrors === null ? check_31oaowowcoz90.errors : vErrors.concat(check_31oaowowcoz90.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.dan_toc !== undefined){
let data5 = data.dan_toc;
const _errs9 = errors;
if(!(check_2g9c7dcmm5gy9(data5, {instancePath:instancePath+"/dan_toc",parentData:data,parentDataProperty:"dan_toc",rootData}))){
vErrors = vErrors === null ? check_2g9c7dcmm5gy9.errors : vErrors.concat(check_2g9c7dcmm5gy9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.dien_thoai !== undefined){
let data6 = data.dien_thoai;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err11 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.length > 13 && countCharacters(data6) > 13){
const err12 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/type",keyword:"type",params:{type: "string"}};
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
if(data.ma_so_thue !== undefined){
let data7 = data.ma_so_thue;
const _errs12 = errors;
const _errs13 = errors;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err15 = {instancePath:instancePath+"/ma_so_thue",schemaPath:"#/properties/ma_so_thue/pattern",keyword:"pattern",params:{pattern: "^([0-9]{10}(-[0-9]{3})?|[0-9]{12})(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.length > 14 && countCharacters(data7) > 14){
const err16 = {instancePath:instancePath+"/ma_so_thue",schemaPath:"#/properties/ma_so_thue/maxLength",keyword:"maxLength",params:{limit: 14}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/ma_so_thue",schemaPath:"#/properties/ma_so_thue/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/ma_so_thue",schemaPath:"#/properties/ma_so_thue/type",keyword:"type",params:{type: "string"}};
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
if(data.ngay_cap !== undefined){
let data8 = data.ngay_cap;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err19 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid0 = _errs14 === errors;
}
if(data.noi_cap !== undefined){
let data9 = data.noi_cap;
const _errs16 = errors;
const _errs17 = errors;
if(typeof data9 === "string"){
if(data9.length > 200 && countCharacters(data9) > 200){
const err21 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid0 = _errs16 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err24 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_25q824k116nab = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ma_nganh === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ma_nganh"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ten_nganh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_nganh"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ma_nganh !== undefined){
let data0 = data.ma_nganh;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 10 && countCharacters(data0) > 10){
const err2 = {instancePath:instancePath+"/ma_nganh",schemaPath:"#/properties/ma_nganh/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/ma_nganh",schemaPath:"#/properties/ma_nganh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/ma_nganh",schemaPath:"#/properties/ma_nganh/type",keyword:"type",params:{type: "string"}};
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
if(data.ten_nganh !== undefined){
let data1 = data.ten_nganh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 300 && countCharacters(data1) > 300){
const err5 = {instancePath:instancePath+"/ten_nganh",schemaPath:"#/properties/ten_nganh/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/ten_nganh",schemaPath:"#/properties/ten_nganh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/ten_nganh",schemaPath:"#/properties/ten_nganh/type",keyword:"type",params:{type: "string"}};
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
if(key0 !== "ma_nganh" && key0 !== "ten_nganh"){
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
const check_18cauwe0buqqs = (() => {
const obj0 = new Set(["kinh_gui","chu_ho","ten_ho","tru_so","nganh_nghe","von","von_chu","chu_the","co_uy_quyen"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kinh_gui === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinh_gui"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.chu_ho === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chu_ho"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ten_ho === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_ho"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tru_so === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tru_so"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.nganh_nghe === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nganh_nghe"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.von === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "von"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.chu_the === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chu_the"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.co_uy_quyen === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "co_uy_quyen"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.kinh_gui !== undefined){
let data0 = data.kinh_gui;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 200 && countCharacters(data0) > 200){
const err8 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.length < 1){
const err9 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.chu_ho !== undefined){
let data1 = data.chu_ho;
const _errs3 = errors;
if(!(check_37d2nhdiayyhg(data1, {instancePath:instancePath+"/chu_ho",parentData:data,parentDataProperty:"chu_ho",rootData}))){
vErrors = vErrors === null ? check_37d2nhdiayyhg.errors : vErrors.concat(check_37d2nhdiayyhg.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.ten_ho !== undefined){
let data2 = data.ten_ho;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(data2.length > 200 && countCharacters(data2) > 200){
const err11 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.tru_so !== undefined){
let data3 = data.tru_so;
const _errs6 = errors;
if(!(check_1eecjg0j1dltj(data3, {instancePath:instancePath+"/tru_so",parentData:data,parentDataProperty:"tru_so",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs6 === errors;
}
if(data.nganh_nghe !== undefined){
let data4 = data.nganh_nghe;
const _errs7 = errors;
const _errs8 = errors;
if(Array.isArray(data4)){
if(data4.length > 50){
const err14 = {instancePath:instancePath+"/nganh_nghe",schemaPath:"#/properties/nganh_nghe/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/nganh_nghe",schemaPath:"#/properties/nganh_nghe/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
let valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs9 = errors;
if(!(check_25q824k116nab(data5, {instancePath:instancePath+"/nganh_nghe/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_25q824k116nab.errors : vErrors.concat(check_25q824k116nab.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/nganh_nghe",schemaPath:"#/properties/nganh_nghe/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.von !== undefined){
let data6 = data.von;
const _errs10 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err17 = {instancePath:instancePath+"/von",schemaPath:"#/properties/von/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs11 = errors;
if(typeof data6 == "number"){
if(data6 > 9007199254740991 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/von",schemaPath:"#/properties/von/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/von",schemaPath:"#/properties/von/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid0 = _errs10 === errors;
}
if(data.von_chu !== undefined){
let data7 = data.von_chu;
const _errs12 = errors;
const _errs13 = errors;
if(typeof data7 === "string"){
if(data7.length > 1000 && countCharacters(data7) > 1000){
const err20 = {instancePath:instancePath+"/von_chu",schemaPath:"#/properties/von_chu/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/von_chu",schemaPath:"#/properties/von_chu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/von_chu",schemaPath:"#/properties/von_chu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid0 = _errs12 === errors;
}
if(data.chu_the !== undefined){
let data8 = data.chu_the;
const _errs14 = errors;
if(typeof data8 !== "string"){
const err23 = {instancePath:instancePath+"/chu_the",schemaPath:"#/properties/chu_the/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs15 = errors;
if(data8 !== "mot_ca_nhan" && data8 !== "cac_thanh_vien"){
const err24 = {instancePath:instancePath+"/chu_the",schemaPath:"#/properties/chu_the/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid0 = _errs14 === errors;
}
if(data.co_uy_quyen !== undefined){
let data9 = data.co_uy_quyen;
const _errs16 = errors;
if(typeof data9 !== "boolean"){
const err25 = {instancePath:instancePath+"/co_uy_quyen",schemaPath:"#/properties/co_uy_quyen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs17 = errors;
var valid0 = _errs16 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err26 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_18cauwe0buqqs;

const form = {"id":"giay_de_nghi","label":{"vi":"Giấy đề nghị đăng ký hộ kinh doanh","en":"Application for registration"},"sections":[{"id":"dau","label":{"vi":"Kính gửi","en":"To"},"fields":[{"id":"kinh_gui","label":{"vi":"Cơ quan đăng ký kinh doanh","en":"Registration office"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"chu_ho","label":{"vi":"Chủ hộ kinh doanh","en":"Owner"},"fields":[{"id":"chu_ho","label":{"vi":"Chủ hộ","en":"Owner"},"type":"group","shape":{"is":"record","of":"group","group":"chu_ho_kinh_doanh","fields":[{"id":"ho_ten","label":{"vi":"Họ và tên (chữ in hoa)","en":"Full name (capitals)"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Sinh ngày","en":"Date of birth"},"type":"date","shape":{"is":"date"}},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"},"required":true},{"id":"thuong_tru","label":{"vi":"Nơi thường trú","en":"Permanent residence"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}},{"id":"gioi_tinh","label":{"vi":"Giới tính","en":"Sex"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"dien_thoai","label":{"vi":"Số điện thoại","en":"Telephone"},"type":"phone","shape":{"is":"text"}},{"id":"ma_so_thue","label":{"vi":"Mã số thuế cá nhân","en":"Tax code"},"type":"tax-code","shape":{"is":"text"}},{"id":"ngay_cap","label":{"vi":"Ngày cấp căn cước","en":"Identity card issued on"},"type":"date","shape":{"is":"date"}},{"id":"noi_cap","label":{"vi":"Nơi cấp căn cước","en":"Identity card issued by"},"type":"text","shape":{"is":"text"}}]},"required":true}],"rules":[]},{"id":"noi_dung","label":{"vi":"Nội dung đăng ký","en":"Particulars"},"fields":[{"id":"ten_ho","label":{"vi":"1. Tên hộ kinh doanh (chữ in hoa)","en":"Name of the household business"},"type":"text","shape":{"is":"text"},"required":true},{"id":"tru_so","label":{"vi":"2. Trụ sở của hộ kinh doanh","en":"Head office"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"nganh_nghe","label":{"vi":"3. Ngành, nghề kinh doanh","en":"Business lines"},"type":"list","shape":{"is":"list","minItems":1,"maxItems":50,"fields":[{"id":"ma_nganh","label":{"vi":"Mã ngành cấp 4","en":"Class code"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ten_nganh","label":{"vi":"Tên ngành","en":"Business line"},"type":"text","shape":{"is":"text"},"required":true}]},"required":true},{"id":"von","label":{"vi":"4. Vốn kinh doanh (VND)","en":"Capital (VND)"},"type":"money","shape":{"is":"money","minimum":"0","above":"0"},"required":true},{"id":"von_chu","label":{"vi":"Vốn kinh doanh bằng chữ","en":"Capital in words"},"type":"text","shape":{"is":"text"},"computed":{"op":"call","name":"words","args":[{"op":"field","path":["von"],"type":"money"}]}},{"id":"chu_the","label":{"vi":"5. Chủ thể thành lập","en":"Founded by"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"co_uy_quyen","label":{"vi":"Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục","en":"Filed by an agent"},"type":"yes-no","shape":{"is":"boolean"},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
