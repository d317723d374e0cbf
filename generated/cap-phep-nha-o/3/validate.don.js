// Made by tthc from cap_phep_nha_o version 3. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_0l69u8ri1t26o = (() => {
const pattern0 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const pattern1 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");
const pattern2 = new RegExp("^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const pattern3 = new RegExp("^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const pattern11 = new RegExp("^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const pattern19 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const obj0 = new Set(["ten_chu_dau_tu","dinh_danh_chu_dau_tu","nguoi_dai_dien","chuc_vu","dien_thoai_chu_dau_tu","lo_dat","dien_tich","so_nha","phuong_xa","tinh_thanh","don_vi_thiet_ke","ma_chung_chi_thiet_ke","chu_nhiem_thiet_ke","don_vi_tham_tra","ma_chung_chi_tham_tra","chu_tri_tham_tra","cap_cong_trinh","cot_xay_dung","khoang_lui","tang_1","tong_san","dien_giai_san","chieu_cao_nha","dien_giai_chieu_cao","so_tang","dien_giai_tang","loai_cong_trinh","dien_tich_xay_dung","cot_cong_trinh","khoang_lui_cong_trinh","mat_do","he_so","tong_dien_tich","chieu_cao_cong_trinh","so_tang_cong_trinh","tong_chieu_dai","cot_tuyen","tinh_khong","do_sau","du_kien_hoan_thanh","tai_lieu_kem","lam_tai","ngay_lam_don","thue_dat","lien_ke","thuoc_dien_pccc","phai_tham_tra","la_di_tich","dien_mien_le_phi","thuoc_moi_truong","can_y_kien_van_hoa"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_chu_dau_tu === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_chu_dau_tu"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dinh_danh_chu_dau_tu === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dinh_danh_chu_dau_tu"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dien_thoai_chu_dau_tu === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_thoai_chu_dau_tu"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lo_dat === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lo_dat"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.dien_tich === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_tich"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.so_nha === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_nha"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.phuong_xa === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phuong_xa"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tinh_thanh === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tinh_thanh"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.don_vi_thiet_ke === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "don_vi_thiet_ke"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.cap_cong_trinh === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cap_cong_trinh"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.du_kien_hoan_thanh === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "du_kien_hoan_thanh"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.ten_chu_dau_tu !== undefined){
let data0 = data.ten_chu_dau_tu;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err11 = {instancePath:instancePath+"/ten_chu_dau_tu",schemaPath:"#/properties/ten_chu_dau_tu/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.length < 1){
const err12 = {instancePath:instancePath+"/ten_chu_dau_tu",schemaPath:"#/properties/ten_chu_dau_tu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/ten_chu_dau_tu",schemaPath:"#/properties/ten_chu_dau_tu/type",keyword:"type",params:{type: "string"}};
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
if(data.dinh_danh_chu_dau_tu !== undefined){
let data1 = data.dinh_danh_chu_dau_tu;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err14 = {instancePath:instancePath+"/dinh_danh_chu_dau_tu",schemaPath:"#/properties/dinh_danh_chu_dau_tu/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.length > 12 && countCharacters(data1) > 12){
const err15 = {instancePath:instancePath+"/dinh_danh_chu_dau_tu",schemaPath:"#/properties/dinh_danh_chu_dau_tu/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.length < 1){
const err16 = {instancePath:instancePath+"/dinh_danh_chu_dau_tu",schemaPath:"#/properties/dinh_danh_chu_dau_tu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/dinh_danh_chu_dau_tu",schemaPath:"#/properties/dinh_danh_chu_dau_tu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.nguoi_dai_dien !== undefined){
let data2 = data.nguoi_dai_dien;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(data2.length > 120 && countCharacters(data2) > 120){
const err18 = {instancePath:instancePath+"/nguoi_dai_dien",schemaPath:"#/properties/nguoi_dai_dien/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data2.length < 1){
const err19 = {instancePath:instancePath+"/nguoi_dai_dien",schemaPath:"#/properties/nguoi_dai_dien/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/nguoi_dai_dien",schemaPath:"#/properties/nguoi_dai_dien/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.chuc_vu !== undefined){
let data3 = data.chuc_vu;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(data3.length > 100 && countCharacters(data3) > 100){
const err21 = {instancePath:instancePath+"/chuc_vu",schemaPath:"#/properties/chuc_vu/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.length < 1){
const err22 = {instancePath:instancePath+"/chuc_vu",schemaPath:"#/properties/chuc_vu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/chuc_vu",schemaPath:"#/properties/chuc_vu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.dien_thoai_chu_dau_tu !== undefined){
let data4 = data.dien_thoai_chu_dau_tu;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err24 = {instancePath:instancePath+"/dien_thoai_chu_dau_tu",schemaPath:"#/properties/dien_thoai_chu_dau_tu/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.length > 13 && countCharacters(data4) > 13){
const err25 = {instancePath:instancePath+"/dien_thoai_chu_dau_tu",schemaPath:"#/properties/dien_thoai_chu_dau_tu/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4.length < 1){
const err26 = {instancePath:instancePath+"/dien_thoai_chu_dau_tu",schemaPath:"#/properties/dien_thoai_chu_dau_tu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/dien_thoai_chu_dau_tu",schemaPath:"#/properties/dien_thoai_chu_dau_tu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid0 = _errs9 === errors;
}
if(data.lo_dat !== undefined){
let data5 = data.lo_dat;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data5 === "string"){
if(data5.length > 50 && countCharacters(data5) > 50){
const err28 = {instancePath:instancePath+"/lo_dat",schemaPath:"#/properties/lo_dat/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data5.length < 1){
const err29 = {instancePath:instancePath+"/lo_dat",schemaPath:"#/properties/lo_dat/minLength",keyword:"minLength",params:{limit: 1}};
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
const err30 = {instancePath:instancePath+"/lo_dat",schemaPath:"#/properties/lo_dat/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid0 = _errs11 === errors;
}
if(data.dien_tich !== undefined){
let data6 = data.dien_tich;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err31 = {instancePath:instancePath+"/dien_tich",schemaPath:"#/properties/dien_tich/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.length > 24 && countCharacters(data6) > 24){
const err32 = {instancePath:instancePath+"/dien_tich",schemaPath:"#/properties/dien_tich/maxLength",keyword:"maxLength",params:{limit: 24}};
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
const err33 = {instancePath:instancePath+"/dien_tich",schemaPath:"#/properties/dien_tich/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid0 = _errs13 === errors;
}
if(data.so_nha !== undefined){
let data7 = data.so_nha;
const _errs15 = errors;
const _errs16 = errors;
if(typeof data7 === "string"){
if(data7.length > 200 && countCharacters(data7) > 200){
const err34 = {instancePath:instancePath+"/so_nha",schemaPath:"#/properties/so_nha/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.length < 1){
const err35 = {instancePath:instancePath+"/so_nha",schemaPath:"#/properties/so_nha/minLength",keyword:"minLength",params:{limit: 1}};
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
const err36 = {instancePath:instancePath+"/so_nha",schemaPath:"#/properties/so_nha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid0 = _errs15 === errors;
}
if(data.phuong_xa !== undefined){
let data8 = data.phuong_xa;
const _errs17 = errors;
const _errs18 = errors;
if(typeof data8 === "string"){
if(data8.length > 100 && countCharacters(data8) > 100){
const err37 = {instancePath:instancePath+"/phuong_xa",schemaPath:"#/properties/phuong_xa/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8.length < 1){
const err38 = {instancePath:instancePath+"/phuong_xa",schemaPath:"#/properties/phuong_xa/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/phuong_xa",schemaPath:"#/properties/phuong_xa/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.tinh_thanh !== undefined){
let data9 = data.tinh_thanh;
const _errs19 = errors;
const _errs20 = errors;
if(typeof data9 === "string"){
if(data9.length > 100 && countCharacters(data9) > 100){
const err40 = {instancePath:instancePath+"/tinh_thanh",schemaPath:"#/properties/tinh_thanh/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data9.length < 1){
const err41 = {instancePath:instancePath+"/tinh_thanh",schemaPath:"#/properties/tinh_thanh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/tinh_thanh",schemaPath:"#/properties/tinh_thanh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid0 = _errs19 === errors;
}
if(data.don_vi_thiet_ke !== undefined){
let data10 = data.don_vi_thiet_ke;
const _errs21 = errors;
const _errs22 = errors;
if(typeof data10 === "string"){
if(data10.length > 200 && countCharacters(data10) > 200){
const err43 = {instancePath:instancePath+"/don_vi_thiet_ke",schemaPath:"#/properties/don_vi_thiet_ke/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data10.length < 1){
const err44 = {instancePath:instancePath+"/don_vi_thiet_ke",schemaPath:"#/properties/don_vi_thiet_ke/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/don_vi_thiet_ke",schemaPath:"#/properties/don_vi_thiet_ke/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid0 = _errs21 === errors;
}
if(data.ma_chung_chi_thiet_ke !== undefined){
let data11 = data.ma_chung_chi_thiet_ke;
const _errs23 = errors;
const _errs24 = errors;
if(typeof data11 === "string"){
if(data11.length > 50 && countCharacters(data11) > 50){
const err46 = {instancePath:instancePath+"/ma_chung_chi_thiet_ke",schemaPath:"#/properties/ma_chung_chi_thiet_ke/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data11.length < 1){
const err47 = {instancePath:instancePath+"/ma_chung_chi_thiet_ke",schemaPath:"#/properties/ma_chung_chi_thiet_ke/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/ma_chung_chi_thiet_ke",schemaPath:"#/properties/ma_chung_chi_thiet_ke/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid0 = _errs23 === errors;
}
if(data.chu_nhiem_thiet_ke !== undefined){
let data12 = data.chu_nhiem_thiet_ke;
const _errs25 = errors;
const _errs26 = errors;
if(typeof data12 === "string"){
if(data12.length > 1000 && countCharacters(data12) > 1000){
const err49 = {instancePath:instancePath+"/chu_nhiem_thiet_ke",schemaPath:"#/properties/chu_nhiem_thiet_ke/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data12.length < 1){
const err50 = {instancePath:instancePath+"/chu_nhiem_thiet_ke",schemaPath:"#/properties/chu_nhiem_thiet_ke/minLength",keyword:"minLength",params:{limit: 1}};
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
const err51 = {instancePath:instancePath+"/chu_nhiem_thiet_ke",schemaPath:"#/properties/chu_nhiem_thiet_ke/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid0 = _errs25 === errors;
}
if(data.don_vi_tham_tra !== undefined){
let data13 = data.don_vi_tham_tra;
const _errs27 = errors;
const _errs28 = errors;
if(typeof data13 === "string"){
if(data13.length > 200 && countCharacters(data13) > 200){
const err52 = {instancePath:instancePath+"/don_vi_tham_tra",schemaPath:"#/properties/don_vi_tham_tra/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data13.length < 1){
const err53 = {instancePath:instancePath+"/don_vi_tham_tra",schemaPath:"#/properties/don_vi_tham_tra/minLength",keyword:"minLength",params:{limit: 1}};
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
const err54 = {instancePath:instancePath+"/don_vi_tham_tra",schemaPath:"#/properties/don_vi_tham_tra/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid0 = _errs27 === errors;
}
if(data.ma_chung_chi_tham_tra !== undefined){
let data14 = data.ma_chung_chi_tham_tra;
const _errs29 = errors;
const _errs30 = errors;
if(typeof data14 === "string"){
if(data14.length > 50 && countCharacters(data14) > 50){
const err55 = {instancePath:instancePath+"/ma_chung_chi_tham_tra",schemaPath:"#/properties/ma_chung_chi_tham_tra/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data14.length < 1){
const err56 = {instancePath:instancePath+"/ma_chung_chi_tham_tra",schemaPath:"#/properties/ma_chung_chi_tham_tra/minLength",keyword:"minLength",params:{limit: 1}};
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
const err57 = {instancePath:instancePath+"/ma_chung_chi_tham_tra",schemaPath:"#/properties/ma_chung_chi_tham_tra/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid0 = _errs29 === errors;
}
if(data.chu_tri_tham_tra !== undefined){
let data15 = data.chu_tri_tham_tra;
const _errs31 = errors;
const _errs32 = errors;
if(typeof data15 === "string"){
if(data15.length > 1000 && countCharacters(data15) > 1000){
const err58 = {instancePath:instancePath+"/chu_tri_tham_tra",schemaPath:"#/properties/chu_tri_tham_tra/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data15.length < 1){
const err59 = {instancePath:instancePath+"/chu_tri_tham_tra",schemaPath:"#/properties/chu_tri_tham_tra/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/chu_tri_tham_tra",schemaPath:"#/properties/chu_tri_tham_tra/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid0 = _errs31 === errors;
}
if(data.cap_cong_trinh !== undefined){
let data16 = data.cap_cong_trinh;
const _errs33 = errors;
if(typeof data16 !== "string"){
const err61 = {instancePath:instancePath+"/cap_cong_trinh",schemaPath:"#/properties/cap_cong_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const _errs34 = errors;
if(data16 !== "cap_3" && data16 !== "cap_4"){
const err62 = {instancePath:instancePath+"/cap_cong_trinh",schemaPath:"#/properties/cap_cong_trinh/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid0 = _errs33 === errors;
}
if(data.cot_xay_dung !== undefined){
let data17 = data.cot_xay_dung;
const _errs35 = errors;
const _errs36 = errors;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err63 = {instancePath:instancePath+"/cot_xay_dung",schemaPath:"#/properties/cot_xay_dung/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data17.length > 24 && countCharacters(data17) > 24){
const err64 = {instancePath:instancePath+"/cot_xay_dung",schemaPath:"#/properties/cot_xay_dung/maxLength",keyword:"maxLength",params:{limit: 24}};
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
const err65 = {instancePath:instancePath+"/cot_xay_dung",schemaPath:"#/properties/cot_xay_dung/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid0 = _errs35 === errors;
}
if(data.khoang_lui !== undefined){
let data18 = data.khoang_lui;
const _errs37 = errors;
const _errs38 = errors;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
const err66 = {instancePath:instancePath+"/khoang_lui",schemaPath:"#/properties/khoang_lui/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data18.length > 24 && countCharacters(data18) > 24){
const err67 = {instancePath:instancePath+"/khoang_lui",schemaPath:"#/properties/khoang_lui/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/khoang_lui",schemaPath:"#/properties/khoang_lui/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid0 = _errs37 === errors;
}
if(data.tang_1 !== undefined){
let data19 = data.tang_1;
const _errs39 = errors;
const _errs40 = errors;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
const err69 = {instancePath:instancePath+"/tang_1",schemaPath:"#/properties/tang_1/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data19.length > 24 && countCharacters(data19) > 24){
const err70 = {instancePath:instancePath+"/tang_1",schemaPath:"#/properties/tang_1/maxLength",keyword:"maxLength",params:{limit: 24}};
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
const err71 = {instancePath:instancePath+"/tang_1",schemaPath:"#/properties/tang_1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid0 = _errs39 === errors;
}
if(data.tong_san !== undefined){
let data20 = data.tong_san;
const _errs41 = errors;
const _errs42 = errors;
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err72 = {instancePath:instancePath+"/tong_san",schemaPath:"#/properties/tong_san/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data20.length > 24 && countCharacters(data20) > 24){
const err73 = {instancePath:instancePath+"/tong_san",schemaPath:"#/properties/tong_san/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/tong_san",schemaPath:"#/properties/tong_san/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid0 = _errs41 === errors;
}
if(data.dien_giai_san !== undefined){
let data21 = data.dien_giai_san;
const _errs43 = errors;
const _errs44 = errors;
if(typeof data21 === "string"){
if(data21.length > 1000 && countCharacters(data21) > 1000){
const err75 = {instancePath:instancePath+"/dien_giai_san",schemaPath:"#/properties/dien_giai_san/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data21.length < 1){
const err76 = {instancePath:instancePath+"/dien_giai_san",schemaPath:"#/properties/dien_giai_san/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/dien_giai_san",schemaPath:"#/properties/dien_giai_san/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var valid0 = _errs43 === errors;
}
if(data.chieu_cao_nha !== undefined){
let data22 = data.chieu_cao_nha;
const _errs45 = errors;
const _errs46 = errors;
if(typeof data22 === "string"){
if(!pattern2.test(data22)){
const err78 = {instancePath:instancePath+"/chieu_cao_nha",schemaPath:"#/properties/chieu_cao_nha/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data22.length > 24 && countCharacters(data22) > 24){
const err79 = {instancePath:instancePath+"/chieu_cao_nha",schemaPath:"#/properties/chieu_cao_nha/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/chieu_cao_nha",schemaPath:"#/properties/chieu_cao_nha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var valid0 = _errs45 === errors;
}
if(data.dien_giai_chieu_cao !== undefined){
let data23 = data.dien_giai_chieu_cao;
const _errs47 = errors;
const _errs48 = errors;
if(typeof data23 === "string"){
if(data23.length > 1000 && countCharacters(data23) > 1000){
const err81 = {instancePath:instancePath+"/dien_giai_chieu_cao",schemaPath:"#/properties/dien_giai_chieu_cao/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data23.length < 1){
const err82 = {instancePath:instancePath+"/dien_giai_chieu_cao",schemaPath:"#/properties/dien_giai_chieu_cao/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/dien_giai_chieu_cao",schemaPath:"#/properties/dien_giai_chieu_cao/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid0 = _errs47 === errors;
}
if(data.so_tang !== undefined){
let data24 = data.so_tang;
const _errs49 = errors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err84 = {instancePath:instancePath+"/so_tang",schemaPath:"#/properties/so_tang/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const _errs50 = errors;
if(typeof data24 == "number"){
if(data24 > 9007199254740991 || isNaN(data24)){
const err85 = {instancePath:instancePath+"/so_tang",schemaPath:"#/properties/so_tang/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err86 = {instancePath:instancePath+"/so_tang",schemaPath:"#/properties/so_tang/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var valid0 = _errs49 === errors;
}
if(data.dien_giai_tang !== undefined){
let data25 = data.dien_giai_tang;
const _errs51 = errors;
const _errs52 = errors;
if(typeof data25 === "string"){
if(data25.length > 1000 && countCharacters(data25) > 1000){
const err87 = {instancePath:instancePath+"/dien_giai_tang",schemaPath:"#/properties/dien_giai_tang/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data25.length < 1){
const err88 = {instancePath:instancePath+"/dien_giai_tang",schemaPath:"#/properties/dien_giai_tang/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/dien_giai_tang",schemaPath:"#/properties/dien_giai_tang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid0 = _errs51 === errors;
}
if(data.loai_cong_trinh !== undefined){
let data26 = data.loai_cong_trinh;
const _errs53 = errors;
const _errs54 = errors;
if(typeof data26 === "string"){
if(data26.length > 200 && countCharacters(data26) > 200){
const err90 = {instancePath:instancePath+"/loai_cong_trinh",schemaPath:"#/properties/loai_cong_trinh/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data26.length < 1){
const err91 = {instancePath:instancePath+"/loai_cong_trinh",schemaPath:"#/properties/loai_cong_trinh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err92 = {instancePath:instancePath+"/loai_cong_trinh",schemaPath:"#/properties/loai_cong_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid0 = _errs53 === errors;
}
if(data.dien_tich_xay_dung !== undefined){
let data27 = data.dien_tich_xay_dung;
const _errs55 = errors;
const _errs56 = errors;
if(typeof data27 === "string"){
if(!pattern2.test(data27)){
const err93 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data27.length > 24 && countCharacters(data27) > 24){
const err94 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/dien_tich_xay_dung",schemaPath:"#/properties/dien_tich_xay_dung/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid0 = _errs55 === errors;
}
if(data.cot_cong_trinh !== undefined){
let data28 = data.cot_cong_trinh;
const _errs57 = errors;
const _errs58 = errors;
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
const err96 = {instancePath:instancePath+"/cot_cong_trinh",schemaPath:"#/properties/cot_cong_trinh/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data28.length > 24 && countCharacters(data28) > 24){
const err97 = {instancePath:instancePath+"/cot_cong_trinh",schemaPath:"#/properties/cot_cong_trinh/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/cot_cong_trinh",schemaPath:"#/properties/cot_cong_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid0 = _errs57 === errors;
}
if(data.khoang_lui_cong_trinh !== undefined){
let data29 = data.khoang_lui_cong_trinh;
const _errs59 = errors;
const _errs60 = errors;
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
const err99 = {instancePath:instancePath+"/khoang_lui_cong_trinh",schemaPath:"#/properties/khoang_lui_cong_trinh/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data29.length > 24 && countCharacters(data29) > 24){
const err100 = {instancePath:instancePath+"/khoang_lui_cong_trinh",schemaPath:"#/properties/khoang_lui_cong_trinh/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/khoang_lui_cong_trinh",schemaPath:"#/properties/khoang_lui_cong_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var valid0 = _errs59 === errors;
}
if(data.mat_do !== undefined){
let data30 = data.mat_do;
const _errs61 = errors;
const _errs62 = errors;
if(typeof data30 === "string"){
if(!pattern11.test(data30)){
const err102 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data30.length > 24 && countCharacters(data30) > 24){
const err103 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/mat_do",schemaPath:"#/properties/mat_do/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var valid0 = _errs61 === errors;
}
if(data.he_so !== undefined){
let data31 = data.he_so;
const _errs63 = errors;
const _errs64 = errors;
if(typeof data31 === "string"){
if(!pattern11.test(data31)){
const err105 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data31.length > 24 && countCharacters(data31) > 24){
const err106 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/maxLength",keyword:"maxLength",params:{limit: 24}};
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
const err107 = {instancePath:instancePath+"/he_so",schemaPath:"#/properties/he_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var valid0 = _errs63 === errors;
}
if(data.tong_dien_tich !== undefined){
let data32 = data.tong_dien_tich;
const _errs65 = errors;
const _errs66 = errors;
if(typeof data32 === "string"){
if(!pattern2.test(data32)){
const err108 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data32.length > 24 && countCharacters(data32) > 24){
const err109 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/tong_dien_tich",schemaPath:"#/properties/tong_dien_tich/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid0 = _errs65 === errors;
}
if(data.chieu_cao_cong_trinh !== undefined){
let data33 = data.chieu_cao_cong_trinh;
const _errs67 = errors;
const _errs68 = errors;
if(typeof data33 === "string"){
if(!pattern2.test(data33)){
const err111 = {instancePath:instancePath+"/chieu_cao_cong_trinh",schemaPath:"#/properties/chieu_cao_cong_trinh/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data33.length > 24 && countCharacters(data33) > 24){
const err112 = {instancePath:instancePath+"/chieu_cao_cong_trinh",schemaPath:"#/properties/chieu_cao_cong_trinh/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/chieu_cao_cong_trinh",schemaPath:"#/properties/chieu_cao_cong_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var valid0 = _errs67 === errors;
}
if(data.so_tang_cong_trinh !== undefined){
let data34 = data.so_tang_cong_trinh;
const _errs69 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err114 = {instancePath:instancePath+"/so_tang_cong_trinh",schemaPath:"#/properties/so_tang_cong_trinh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const _errs70 = errors;
if(typeof data34 == "number"){
if(data34 > 9007199254740991 || isNaN(data34)){
const err115 = {instancePath:instancePath+"/so_tang_cong_trinh",schemaPath:"#/properties/so_tang_cong_trinh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err116 = {instancePath:instancePath+"/so_tang_cong_trinh",schemaPath:"#/properties/so_tang_cong_trinh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid0 = _errs69 === errors;
}
if(data.tong_chieu_dai !== undefined){
let data35 = data.tong_chieu_dai;
const _errs71 = errors;
const _errs72 = errors;
if(typeof data35 === "string"){
if(!pattern2.test(data35)){
const err117 = {instancePath:instancePath+"/tong_chieu_dai",schemaPath:"#/properties/tong_chieu_dai/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data35.length > 24 && countCharacters(data35) > 24){
const err118 = {instancePath:instancePath+"/tong_chieu_dai",schemaPath:"#/properties/tong_chieu_dai/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/tong_chieu_dai",schemaPath:"#/properties/tong_chieu_dai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var valid0 = _errs71 === errors;
}
if(data.cot_tuyen !== undefined){
let data36 = data.cot_tuyen;
const _errs73 = errors;
const _errs74 = errors;
if(typeof data36 === "string"){
if(!pattern3.test(data36)){
const err120 = {instancePath:instancePath+"/cot_tuyen",schemaPath:"#/properties/cot_tuyen/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data36.length > 24 && countCharacters(data36) > 24){
const err121 = {instancePath:instancePath+"/cot_tuyen",schemaPath:"#/properties/cot_tuyen/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/cot_tuyen",schemaPath:"#/properties/cot_tuyen/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var valid0 = _errs73 === errors;
}
if(data.tinh_khong !== undefined){
let data37 = data.tinh_khong;
const _errs75 = errors;
const _errs76 = errors;
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
const err123 = {instancePath:instancePath+"/tinh_khong",schemaPath:"#/properties/tinh_khong/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data37.length > 24 && countCharacters(data37) > 24){
const err124 = {instancePath:instancePath+"/tinh_khong",schemaPath:"#/properties/tinh_khong/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/tinh_khong",schemaPath:"#/properties/tinh_khong/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var valid0 = _errs75 === errors;
}
if(data.do_sau !== undefined){
let data38 = data.do_sau;
const _errs77 = errors;
const _errs78 = errors;
if(typeof data38 === "string"){
if(!pattern3.test(data38)){
const err126 = {instancePath:instancePath+"/do_sau",schemaPath:"#/properties/do_sau/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data38.length > 24 && countCharacters(data38) > 24){
const err127 = {instancePath:instancePath+"/do_sau",schemaPath:"#/properties/do_sau/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/do_sau",schemaPath:"#/properties/do_sau/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var valid0 = _errs77 === errors;
}
if(data.du_kien_hoan_thanh !== undefined){
let data39 = data.du_kien_hoan_thanh;
const _errs79 = errors;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
const err129 = {instancePath:instancePath+"/du_kien_hoan_thanh",schemaPath:"#/properties/du_kien_hoan_thanh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const _errs80 = errors;
if(typeof data39 == "number"){
if(data39 > 9007199254740991 || isNaN(data39)){
const err130 = {instancePath:instancePath+"/du_kien_hoan_thanh",schemaPath:"#/properties/du_kien_hoan_thanh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err131 = {instancePath:instancePath+"/du_kien_hoan_thanh",schemaPath:"#/properties/du_kien_hoan_thanh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var valid0 = _errs79 === errors;
}
if(data.tai_lieu_kem !== undefined){
let data40 = data.tai_lieu_kem;
const _errs81 = errors;
const _errs82 = errors;
if(typeof data40 === "string"){
if(data40.length > 1000 && countCharacters(data40) > 1000){
const err132 = {instancePath:instancePath+"/tai_lieu_kem",schemaPath:"#/properties/tai_lieu_kem/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data40.length < 1){
const err133 = {instancePath:instancePath+"/tai_lieu_kem",schemaPath:"#/properties/tai_lieu_kem/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/tai_lieu_kem",schemaPath:"#/properties/tai_lieu_kem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var valid0 = _errs81 === errors;
}
if(data.lam_tai !== undefined){
let data41 = data.lam_tai;
const _errs83 = errors;
const _errs84 = errors;
if(typeof data41 === "string"){
if(data41.length > 100 && countCharacters(data41) > 100){
const err135 = {instancePath:instancePath+"/lam_tai",schemaPath:"#/properties/lam_tai/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data41.length < 1){
const err136 = {instancePath:instancePath+"/lam_tai",schemaPath:"#/properties/lam_tai/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/lam_tai",schemaPath:"#/properties/lam_tai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var valid0 = _errs83 === errors;
}
if(data.ngay_lam_don !== undefined){
let data42 = data.ngay_lam_don;
const _errs85 = errors;
const _errs86 = errors;
if(typeof data42 === "string"){
if(!pattern19.test(data42)){
const err138 = {instancePath:instancePath+"/ngay_lam_don",schemaPath:"#/properties/ngay_lam_don/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/ngay_lam_don",schemaPath:"#/properties/ngay_lam_don/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var valid0 = _errs85 === errors;
}
if(data.thue_dat !== undefined){
let data43 = data.thue_dat;
const _errs87 = errors;
if(typeof data43 !== "boolean"){
const err140 = {instancePath:instancePath+"/thue_dat",schemaPath:"#/properties/thue_dat/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const _errs88 = errors;
var valid0 = _errs87 === errors;
}
if(data.lien_ke !== undefined){
let data44 = data.lien_ke;
const _errs89 = errors;
if(typeof data44 !== "boolean"){
const err141 = {instancePath:instancePath+"/lien_ke",schemaPath:"#/properties/lien_ke/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const _errs90 = errors;
var valid0 = _errs89 === errors;
}
if(data.thuoc_dien_pccc !== undefined){
let data45 = data.thuoc_dien_pccc;
const _errs91 = errors;
if(typeof data45 !== "boolean"){
const err142 = {instancePath:instancePath+"/thuoc_dien_pccc",schemaPath:"#/properties/thuoc_dien_pccc/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const _errs92 = errors;
var valid0 = _errs91 === errors;
}
if(data.phai_tham_tra !== undefined){
let data46 = data.phai_tham_tra;
const _errs93 = errors;
if(typeof data46 !== "boolean"){
const err143 = {instancePath:instancePath+"/phai_tham_tra",schemaPath:"#/properties/phai_tham_tra/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
const _errs94 = errors;
var valid0 = _errs93 === errors;
}
if(data.la_di_tich !== undefined){
let data47 = data.la_di_tich;
const _errs95 = errors;
if(typeof data47 !== "boolean"){
const err144 = {instancePath:instancePath+"/la_di_tich",schemaPath:"#/properties/la_di_tich/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const _errs96 = errors;
var valid0 = _errs95 === errors;
}
if(data.dien_mien_le_phi !== undefined){
let data48 = data.dien_mien_le_phi;
const _errs97 = errors;
if(typeof data48 !== "string"){
const err145 = {instancePath:instancePath+"/dien_mien_le_phi",schemaPath:"#/properties/dien_mien_le_phi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const _errs98 = errors;
if(data48 !== "tre_em" && data48 !== "ho_ngheo" && data48 !== "nguoi_cao_tuoi" && data48 !== "nguoi_khuyet_tat" && data48 !== "nguoi_co_cong"){
const err146 = {instancePath:instancePath+"/dien_mien_le_phi",schemaPath:"#/properties/dien_mien_le_phi/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var valid0 = _errs97 === errors;
}
if(data.thuoc_moi_truong !== undefined){
let data49 = data.thuoc_moi_truong;
const _errs99 = errors;
if(typeof data49 !== "boolean"){
const err147 = {instancePath:instancePath+"/thuoc_moi_truong",schemaPath:"#/properties/thuoc_moi_truong/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const _errs100 = errors;
var valid0 = _errs99 === errors;
}
if(data.can_y_kien_van_hoa !== undefined){
let data50 = data.can_y_kien_van_hoa;
const _errs101 = errors;
if(typeof data50 !== "boolean"){
const err148 = {instancePath:instancePath+"/can_y_kien_van_hoa",schemaPath:"#/properties/can_y_kien_van_hoa/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const _errs102 = errors;
var valid0 = _errs101 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err149 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_0l69u8ri1t26o;

const form = {"id":"don","label":{"vi":"Đơn đề nghị cấp giấy phép xây dựng","en":"Application for a building permit"},"sections":[{"id":"chu_dau_tu","label":{"vi":"1. Chủ đầu tư","en":"1. Owner"},"fields":[{"id":"ten_chu_dau_tu","label":{"vi":"Tên chủ đầu tư (chủ hộ)","en":"Owner"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dinh_danh_chu_dau_tu","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"},"required":true},{"id":"nguoi_dai_dien","label":{"vi":"Người đại diện","en":"Representative"},"type":"text","shape":{"is":"text"}},{"id":"chuc_vu","label":{"vi":"Chức vụ","en":"Position"},"type":"text","shape":{"is":"text"}},{"id":"dien_thoai_chu_dau_tu","label":{"vi":"Số điện thoại","en":"Telephone"},"type":"phone","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"dia_diem","label":{"vi":"2. Địa điểm xây dựng","en":"2. Site"},"fields":[{"id":"lo_dat","label":{"vi":"Lô đất số","en":"Plot"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dien_tich","label":{"vi":"Diện tích (m²)","en":"Area (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"so_nha","label":{"vi":"Số nhà, đường/phố","en":"House number, street"},"type":"text","shape":{"is":"text"},"required":true},{"id":"phuong_xa","label":{"vi":"Phường/xã","en":"Ward/commune"},"type":"text","shape":{"is":"text"},"required":true},{"id":"tinh_thanh","label":{"vi":"Tỉnh/thành phố","en":"Province/city"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"thiet_ke","label":{"vi":"3. Thiết kế, thẩm tra","en":"3. Design and review"},"fields":[{"id":"don_vi_thiet_ke","label":{"vi":"Tên tổ chức, cá nhân lập thiết kế","en":"Designer"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ma_chung_chi_thiet_ke","label":{"vi":"Mã số chứng chỉ năng lực, hành nghề","en":"Designer's certificate"},"type":"text","shape":{"is":"text"}},{"id":"chu_nhiem_thiet_ke","label":{"vi":"Chủ nhiệm, chủ trì thiết kế (họ tên, mã chứng chỉ)","en":"Lead designers"},"type":"long-text","shape":{"is":"text"}},{"id":"don_vi_tham_tra","label":{"vi":"Tên đơn vị thẩm tra","en":"Reviewer"},"type":"text","shape":{"is":"text"}},{"id":"ma_chung_chi_tham_tra","label":{"vi":"Mã số chứng chỉ của đơn vị thẩm tra","en":"Reviewer's certificate"},"type":"text","shape":{"is":"text"}},{"id":"chu_tri_tham_tra","label":{"vi":"Chủ trì thẩm tra (họ tên, mã chứng chỉ)","en":"Lead reviewers"},"type":"long-text","shape":{"is":"text"}}],"rules":[]},{"id":"cap","label":{"vi":"4. Nội dung đề nghị cấp phép","en":"4. Works"},"fields":[{"id":"cap_cong_trinh","label":{"vi":"Cấp công trình","en":"Building class"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true}],"rules":[]},{"id":"noi_dung","label":{"vi":"4a. Nhà ở riêng lẻ","en":"4a. House"},"shownWhen":{"op":"=","args":[{"op":"fact","fact":"case"},{"op":"literal","type":"choice","value":"nha_o"}]},"fields":[{"id":"cot_xay_dung","label":{"vi":"Cốt xây dựng (m)","en":"Base level (m)"},"type":"number","shape":{"is":"decimal","places":6},"required":true},{"id":"khoang_lui","label":{"vi":"Khoảng lùi (m)","en":"Setback (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"tang_1","label":{"vi":"Diện tích xây dựng tầng 1 (m²)","en":"Ground floor area (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"tong_san","label":{"vi":"Tổng diện tích sàn (m²)","en":"Total floor area (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"dien_giai_san","label":{"vi":"Diễn giải diện tích các sàn","en":"Floor areas explained"},"type":"long-text","shape":{"is":"text"}},{"id":"chieu_cao_nha","label":{"vi":"Chiều cao công trình (m)","en":"Height (m)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"dien_giai_chieu_cao","label":{"vi":"Diễn giải chiều cao các tầng","en":"Heights explained"},"type":"long-text","shape":{"is":"text"}},{"id":"so_tang","label":{"vi":"Số tầng","en":"Floors"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true},{"id":"dien_giai_tang","label":{"vi":"Diễn giải số tầng","en":"Floors explained"},"type":"long-text","shape":{"is":"text"}}],"rules":[]},{"id":"cong_trinh","label":{"vi":"4b. Công trình không theo tuyến","en":"4b. Works not along a line"},"shownWhen":{"op":"not","args":[{"op":"in","item":{"op":"fact","fact":"case"},"members":[{"op":"literal","type":"choice","value":"nha_o"},{"op":"literal","type":"choice","value":"theo_tuyen"}]}]},"fields":[{"id":"loai_cong_trinh","label":{"vi":"Loại công trình","en":"Kind of works"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dien_tich_xay_dung","label":{"vi":"Diện tích xây dựng (m²)","en":"Footprint (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"cot_cong_trinh","label":{"vi":"Cốt xây dựng (m)","en":"Base level (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"khoang_lui_cong_trinh","label":{"vi":"Khoảng lùi (m)","en":"Setback (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"mat_do","label":{"vi":"Mật độ xây dựng (%)","en":"Coverage (%)"},"type":"number","shape":{"is":"decimal","places":6,"minimum":"0"}},{"id":"he_so","label":{"vi":"Hệ số sử dụng đất","en":"Floor area ratio"},"type":"number","shape":{"is":"decimal","places":6,"minimum":"0"}},{"id":"tong_dien_tich","label":{"vi":"Tổng diện tích sàn (m²)","en":"Total floor area (m²)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"chieu_cao_cong_trinh","label":{"vi":"Chiều cao công trình (m)","en":"Height (m)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"so_tang_cong_trinh","label":{"vi":"Số tầng","en":"Floors"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true}],"rules":[]},{"id":"tuyen","label":{"vi":"4c. Công trình theo tuyến","en":"4c. Works along a line"},"shownWhen":{"op":"=","args":[{"op":"fact","fact":"case"},{"op":"literal","type":"choice","value":"theo_tuyen"}]},"fields":[{"id":"tong_chieu_dai","label":{"vi":"Tổng chiều dài công trình (m)","en":"Total length (m)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"cot_tuyen","label":{"vi":"Cốt của công trình (m)","en":"Level of the works (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"tinh_khong","label":{"vi":"Chiều cao tĩnh không của tuyến (m)","en":"Clearance (m)"},"type":"number","shape":{"is":"decimal","places":6}},{"id":"do_sau","label":{"vi":"Độ sâu công trình (m)","en":"Depth (m)"},"type":"number","shape":{"is":"decimal","places":6}}],"rules":[]},{"id":"cuoi","label":{"vi":"5. Tiến độ và cam kết","en":"5. Schedule"},"fields":[{"id":"du_kien_hoan_thanh","label":{"vi":"Dự kiến hoàn thành (tháng)","en":"Months to completion"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true},{"id":"tai_lieu_kem","label":{"vi":"Tài liệu gửi kèm","en":"Enclosures"},"type":"long-text","shape":{"is":"text"},"default":{"op":"literal","type":"text","value":"1. Giấy tờ về quyền sử dụng đất; 2. Bản vẽ thiết kế xây dựng"}},{"id":"lam_tai","label":{"vi":"Làm tại","en":"Done at"},"type":"text","shape":{"is":"text"},"default":{"op":"field","path":["phuong_xa"],"type":"text"}},{"id":"ngay_lam_don","label":{"vi":"Ngày làm đơn","en":"Date"},"type":"date","shape":{"is":"date"},"default":{"op":"fact","fact":"filing-date"}}],"rules":[]},{"id":"giay_to","label":{"vi":"6. Giấy tờ và lệ phí","en":"6. Papers and levy"},"fields":[{"id":"thue_dat","label":{"vi":"Thuê đất hoặc thuê công trình của người khác","en":"The land or building is leased"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"lien_ke","label":{"vi":"Có công trình liền kề","en":"Has an adjoining building"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"thuoc_dien_pccc","label":{"vi":"Thuộc diện phòng cháy, chữa cháy","en":"Subject to fire safety rules"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"phai_tham_tra","label":{"vi":"Phải thẩm tra thiết kế","en":"Subject to design review"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"la_di_tich","label":{"vi":"Thuộc di tích, danh lam thắng cảnh","en":"Part of a monument or landmark"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"dien_mien_le_phi","label":{"vi":"Diện miễn lệ phí","en":"Exempt from the levy as"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"thuoc_moi_truong","label":{"vi":"Thuộc diện thủ tục bảo vệ môi trường","en":"Subject to environmental rules"},"type":"yes-no","shape":{"is":"boolean"},"shownWhen":{"op":"not","args":[{"op":"in","item":{"op":"fact","fact":"case"},"members":[{"op":"literal","type":"choice","value":"nha_o"},{"op":"literal","type":"choice","value":"tin_nguong"}]}]}},{"id":"can_y_kien_van_hoa","label":{"vi":"Pháp luật về di sản yêu cầu ý kiến cơ quan văn hóa cấp tỉnh","en":"Heritage law asks for the culture authority's opinion"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]}],"rules":[{"id":"kiem_tra_1","holds":{"op":"≤","args":[{"op":"field","path":["tang_1"],"type":"number"},{"op":"field","path":["dien_tich"],"type":"number"}]},"message":{"vi":"Diện tích xây dựng tầng 1 không được lớn hơn diện tích lô đất","en":"The ground floor must not be larger than the plot"}},{"id":"kiem_tra_2","holds":{"op":"≥","args":[{"op":"field","path":["tong_san"],"type":"number"},{"op":"field","path":["tang_1"],"type":"number"}]},"message":{"vi":"Tổng diện tích sàn không được nhỏ hơn diện tích tầng 1","en":"The total floor area must not be smaller than the ground floor"}}]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
