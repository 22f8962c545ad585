// Generated from schema/ by scripts/generate.ts. Do not edit.
// @ts-nocheck: what ajv writes is JavaScript


const JobPause = validate10;
const schema11 = {"$id":"job-pause","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-pause" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

const JobResume = validate11;
const schema12 = {"$id":"job-resume","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const JobCancel = validate12;
const schema13 = {"$id":"job-cancel","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-cancel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

const JobComplete = validate13;
const schema14 = {"$id":"job-complete","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-complete" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate13.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const JobDismiss = validate14;
const schema15 = {"$id":"job-dismiss","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-dismiss" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate14.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const JobFinalize = validate15;
const schema16 = {"$id":"job-finalize","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-finalize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate15.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const JobWait = validate16;
const schema17 = {"$id":"job-wait","type":"object","properties":{"id":{"type":"string"},"timeout":{"qapi":"number"}},"required":["id"],"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-wait" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "timeout"))){
validate16.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate16.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
let data1 = data.timeout;
const _errs4 = errors;
if(!(typeof data1 == "number" || typeof data1 == "bigint" || typeof data1?.value == "number")){
validate16.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const JobProgress = validate17;
const schema18 = {"$id":"job-progress","type":"object","properties":{"enable":{"type":"boolean"}},"required":["enable"],"additionalProperties":false};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-progress" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enable === undefined) && (missing0 = "enable")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
if(typeof data.enable !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const BlockdevAdd = validate18;
const schema19 = {"$id":"blockdev-add","$ref":"qapi#/$defs/BlockdevOptions"};
const schema21 = {"type":"object","required":["driver"],"discriminator":{"propertyName":"driver"},"oneOf":[{"properties":{"driver":{"enum":["file","host_device"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"filename":{"type":"string"},"pr-manager":{"type":"string"},"locking":{"$ref":"qapi#/$defs/OnOffAuto"},"aio":{"$ref":"qapi#/$defs/BlockdevAioOptions"},"aio-max-batch":{"qapi":"int"},"drop-cache":{"type":"boolean"},"x-check-cache-dropped":{"type":"boolean"}},"required":["driver","filename"],"additionalProperties":false},{"properties":{"driver":{"enum":["null-aio","null-co"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"size":{"qapi":"int"},"latency-ns":{"qapi":"uint64"},"read-zeroes":{"type":"boolean"}},"required":["driver"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow2"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"backing":{"$ref":"qapi#/$defs/BlockdevRefOrNull"},"lazy-refcounts":{"type":"boolean"},"pass-discard-request":{"type":"boolean"},"pass-discard-snapshot":{"type":"boolean"},"pass-discard-other":{"type":"boolean"},"discard-no-unref":{"type":"boolean"},"overlap-check":{"$ref":"qapi#/$defs/Qcow2OverlapChecks"},"cache-size":{"qapi":"int"},"l2-cache-size":{"qapi":"int"},"l2-cache-entry-size":{"qapi":"int"},"refcount-cache-size":{"qapi":"int"},"cache-clean-interval":{"qapi":"int"},"encrypt":{"$ref":"qapi#/$defs/BlockdevQcow2Encryption"},"data-file":{"$ref":"qapi#/$defs/BlockdevRef"}},"required":["driver","file"],"additionalProperties":false},{"properties":{"driver":{"enum":["raw"]},"node-name":{"type":"string"},"discard":{"$ref":"qapi#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"qapi#/$defs/BlockdevCacheOptions"},"active":{"type":"boolean"},"read-only":{"type":"boolean"},"auto-read-only":{"type":"boolean"},"force-share":{"type":"boolean"},"detect-zeroes":{"$ref":"qapi#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"offset":{"qapi":"int"},"size":{"qapi":"int"}},"required":["driver","file"],"additionalProperties":false}]};
const schema22 = {"type":"string","enum":["ignore","unmap"]};
const schema23 = {"type":"object","properties":{"direct":{"type":"boolean"},"no-flush":{"type":"boolean"}},"additionalProperties":false};
const schema24 = {"type":"string","enum":["off","on","unmap"]};
const schema25 = {"type":"string","enum":["auto","on","off"]};
const schema26 = {"type":"string","enum":["threads","native","io_uring"]};
const schema47 = {"type":"object","required":["format"],"discriminator":{"propertyName":"format"},"oneOf":[{"properties":{"format":{"enum":["aes"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false},{"properties":{"format":{"enum":["luks"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false}]};
const func2 = Object.prototype.hasOwnProperty;
const schema41 = {"anyOf":[{"$ref":"qapi#/$defs/BlockdevOptions"},{"type":"string"}]};
const wrapper0 = {validate: validate20};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema42 = {"anyOf":[{"$ref":"qapi#/$defs/BlockdevOptions"},{"type":"string"},{"type":"null"}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data !== null){
const err1 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema43 = {"anyOf":[{"$ref":"qapi#/$defs/Qcow2OverlapCheckFlags"},{"$ref":"qapi#/$defs/Qcow2OverlapCheckMode"}]};
const schema45 = {"type":"string","enum":["none","constant","cached","all"]};
const schema44 = {"type":"object","properties":{"template":{"$ref":"qapi#/$defs/Qcow2OverlapCheckMode"},"main-header":{"type":"boolean"},"active-l1":{"type":"boolean"},"active-l2":{"type":"boolean"},"refcount-table":{"type":"boolean"},"refcount-block":{"type":"boolean"},"snapshot-table":{"type":"boolean"},"inactive-l1":{"type":"boolean"},"inactive-l2":{"type":"boolean"},"bitmap-directory":{"type":"boolean"}},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined){
let data0 = data.template;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:instancePath+"/template",schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "none") || (data0 === "constant")) || (data0 === "cached")) || (data0 === "all"))){
validate26.errors = [{instancePath:instancePath+"/template",schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/enum",keyword:"enum",params:{allowedValues: schema45.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["main-header"] !== undefined){
const _errs5 = errors;
if(typeof data["main-header"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/main-header",schemaPath:"#/properties/main-header/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["active-l1"] !== undefined){
const _errs7 = errors;
if(typeof data["active-l1"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/active-l1",schemaPath:"#/properties/active-l1/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["active-l2"] !== undefined){
const _errs9 = errors;
if(typeof data["active-l2"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/active-l2",schemaPath:"#/properties/active-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refcount-table"] !== undefined){
const _errs11 = errors;
if(typeof data["refcount-table"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/refcount-table",schemaPath:"#/properties/refcount-table/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refcount-block"] !== undefined){
const _errs13 = errors;
if(typeof data["refcount-block"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/refcount-block",schemaPath:"#/properties/refcount-block/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["snapshot-table"] !== undefined){
const _errs15 = errors;
if(typeof data["snapshot-table"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/snapshot-table",schemaPath:"#/properties/snapshot-table/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["inactive-l1"] !== undefined){
const _errs17 = errors;
if(typeof data["inactive-l1"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/inactive-l1",schemaPath:"#/properties/inactive-l1/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["inactive-l2"] !== undefined){
const _errs19 = errors;
if(typeof data["inactive-l2"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/inactive-l2",schemaPath:"#/properties/inactive-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["bitmap-directory"] !== undefined){
const _errs21 = errors;
if(typeof data["bitmap-directory"] !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/bitmap-directory",schemaPath:"#/properties/bitmap-directory/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "none") || (data === "constant")) || (data === "cached")) || (data === "all"))){
const err1 = {instancePath,schemaPath:"qapi#/$defs/Qcow2OverlapCheckMode/enum",keyword:"enum",params:{allowedValues: schema45.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(func2.call(schema21.oneOf[0].properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.driver !== undefined){
let data0 = data.driver;
const _errs4 = errors;
if(!((data0 === "file") || (data0 === "host_device"))){
validate20.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[0].properties.driver.enum}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs5 = errors;
if(typeof data["node-name"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
let data2 = data.discard;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema22.enum}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs13 = errors;
for(const key1 in data3){
if(!((key1 === "direct") || (key1 === "no-flush"))){
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data3.direct !== undefined){
const _errs14 = errors;
if(typeof data3.direct !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3["no-flush"] !== undefined){
const _errs16 = errors;
if(typeof data3["no-flush"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.active !== undefined){
const _errs18 = errors;
if(typeof data.active !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs20 = errors;
if(typeof data["read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs22 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["force-share"] !== undefined){
const _errs24 = errors;
if(typeof data["force-share"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
let data10 = data["detect-zeroes"];
const _errs26 = errors;
if(typeof data10 !== "string"){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data10 === "off") || (data10 === "on")) || (data10 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs29 = errors;
if(typeof data.filename !== "string"){
validate20.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["pr-manager"] !== undefined){
const _errs31 = errors;
if(typeof data["pr-manager"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/0/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
let data13 = data.locking;
const _errs33 = errors;
if(typeof data13 !== "string"){
validate20.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data13 === "auto") || (data13 === "on")) || (data13 === "off"))){
validate20.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema25.enum}}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
let data14 = data.aio;
const _errs36 = errors;
if(typeof data14 !== "string"){
validate20.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data14 === "threads") || (data14 === "native")) || (data14 === "io_uring"))){
validate20.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["aio-max-batch"] !== undefined){
let data15 = data["aio-max-batch"];
const _errs39 = errors;
if(!(typeof data15 == "number" ? Number.isInteger(data15) && data15 >= -9223372036854776000 && data15 <= 9223372036854776000 : typeof data15 == "bigint" && data15 >= BigInt("-9223372036854775808") && data15 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/0/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["drop-cache"] !== undefined){
const _errs40 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/0/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs40 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["x-check-cache-dropped"] !== undefined){
const _errs42 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/0/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "host_device"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs45 = errors;
for(const key2 in data){
if(!(func2.call(schema21.oneOf[0].properties, key2))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs45 === errors){
if(data.driver !== undefined){
let data18 = data.driver;
const _errs46 = errors;
if(!((data18 === "file") || (data18 === "host_device"))){
validate20.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[0].properties.driver.enum}}];
return false;
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs47 = errors;
if(typeof data["node-name"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
let data20 = data.discard;
const _errs49 = errors;
if(typeof data20 !== "string"){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data20 === "ignore") || (data20 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema22.enum}}];
return false;
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
let data21 = data.cache;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs55 = errors;
for(const key3 in data21){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs55 === errors){
if(data21.direct !== undefined){
const _errs56 = errors;
if(typeof data21.direct !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs56 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21["no-flush"] !== undefined){
const _errs58 = errors;
if(typeof data21["no-flush"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs58 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.active !== undefined){
const _errs60 = errors;
if(typeof data.active !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/0/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs62 = errors;
if(typeof data["read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs62 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs64 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs64 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["force-share"] !== undefined){
const _errs66 = errors;
if(typeof data["force-share"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/0/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs66 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
let data28 = data["detect-zeroes"];
const _errs68 = errors;
if(typeof data28 !== "string"){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data28 === "off") || (data28 === "on")) || (data28 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
var valid10 = _errs68 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs71 = errors;
if(typeof data.filename !== "string"){
validate20.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["pr-manager"] !== undefined){
const _errs73 = errors;
if(typeof data["pr-manager"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/pr-manager",schemaPath:"#/oneOf/0/properties/pr-manager/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
let data31 = data.locking;
const _errs75 = errors;
if(typeof data31 !== "string"){
validate20.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data31 === "auto") || (data31 === "on")) || (data31 === "off"))){
validate20.errors = [{instancePath:instancePath+"/locking",schemaPath:"qapi#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema25.enum}}];
return false;
}
var valid10 = _errs75 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
let data32 = data.aio;
const _errs78 = errors;
if(typeof data32 !== "string"){
validate20.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data32 === "threads") || (data32 === "native")) || (data32 === "io_uring"))){
validate20.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
var valid10 = _errs78 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["aio-max-batch"] !== undefined){
let data33 = data["aio-max-batch"];
const _errs81 = errors;
if(!(typeof data33 == "number" ? Number.isInteger(data33) && data33 >= -9223372036854776000 && data33 <= 9223372036854776000 : typeof data33 == "bigint" && data33 >= BigInt("-9223372036854775808") && data33 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/0/properties/aio-max-batch/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid10 = _errs81 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["drop-cache"] !== undefined){
const _errs82 = errors;
if(typeof data["drop-cache"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/drop-cache",schemaPath:"#/oneOf/0/properties/drop-cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs82 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["x-check-cache-dropped"] !== undefined){
const _errs84 = errors;
if(typeof data["x-check-cache-dropped"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/x-check-cache-dropped",schemaPath:"#/oneOf/0/properties/x-check-cache-dropped/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs84 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "null-aio"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs87 = errors;
for(const key4 in data){
if(!(func2.call(schema21.oneOf[1].properties, key4))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs87 === errors){
if(data.driver !== undefined){
let data36 = data.driver;
const _errs88 = errors;
if(!((data36 === "null-aio") || (data36 === "null-co"))){
validate20.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[1].properties.driver.enum}}];
return false;
}
var valid18 = _errs88 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["node-name"] !== undefined){
const _errs89 = errors;
if(typeof data["node-name"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs89 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.discard !== undefined){
let data38 = data.discard;
const _errs91 = errors;
if(typeof data38 !== "string"){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data38 === "ignore") || (data38 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema22.enum}}];
return false;
}
var valid18 = _errs91 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.cache !== undefined){
let data39 = data.cache;
const _errs94 = errors;
const _errs95 = errors;
if(errors === _errs95){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs97 = errors;
for(const key5 in data39){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs97 === errors){
if(data39.direct !== undefined){
const _errs98 = errors;
if(typeof data39.direct !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid21 = _errs98 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data39["no-flush"] !== undefined){
const _errs100 = errors;
if(typeof data39["no-flush"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid21 = _errs100 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.active !== undefined){
const _errs102 = errors;
if(typeof data.active !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/1/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs102 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-only"] !== undefined){
const _errs104 = errors;
if(typeof data["read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs104 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["auto-read-only"] !== undefined){
const _errs106 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs106 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["force-share"] !== undefined){
const _errs108 = errors;
if(typeof data["force-share"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/1/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs108 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["detect-zeroes"] !== undefined){
let data46 = data["detect-zeroes"];
const _errs110 = errors;
if(typeof data46 !== "string"){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data46 === "off") || (data46 === "on")) || (data46 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
var valid18 = _errs110 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.size !== undefined){
let data47 = data.size;
const _errs113 = errors;
if(!(typeof data47 == "number" ? Number.isInteger(data47) && data47 >= -9223372036854776000 && data47 <= 9223372036854776000 : typeof data47 == "bigint" && data47 >= BigInt("-9223372036854775808") && data47 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/1/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid18 = _errs113 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["latency-ns"] !== undefined){
let data48 = data["latency-ns"];
const _errs114 = errors;
if(!(typeof data48 == "number" ? Number.isInteger(data48) && data48 >= -9223372036854776000 && data48 <= 18446744073709552000 : typeof data48 == "bigint" && data48 >= BigInt("-9223372036854775808") && data48 <= BigInt("18446744073709551615"))){
validate20.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/1/properties/latency-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid18 = _errs114 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-zeroes"] !== undefined){
const _errs115 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/1/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs115 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "null-co"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.driver === undefined) && (missing4 = "driver")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs118 = errors;
for(const key6 in data){
if(!(func2.call(schema21.oneOf[1].properties, key6))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data.driver !== undefined){
let data50 = data.driver;
const _errs119 = errors;
if(!((data50 === "null-aio") || (data50 === "null-co"))){
validate20.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[1].properties.driver.enum}}];
return false;
}
var valid24 = _errs119 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["node-name"] !== undefined){
const _errs120 = errors;
if(typeof data["node-name"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.discard !== undefined){
let data52 = data.discard;
const _errs122 = errors;
if(typeof data52 !== "string"){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data52 === "ignore") || (data52 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema22.enum}}];
return false;
}
var valid24 = _errs122 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.cache !== undefined){
let data53 = data.cache;
const _errs125 = errors;
const _errs126 = errors;
if(errors === _errs126){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
const _errs128 = errors;
for(const key7 in data53){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs128 === errors){
if(data53.direct !== undefined){
const _errs129 = errors;
if(typeof data53.direct !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid27 = _errs129 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data53["no-flush"] !== undefined){
const _errs131 = errors;
if(typeof data53["no-flush"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid27 = _errs131 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs125 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.active !== undefined){
const _errs133 = errors;
if(typeof data.active !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/1/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid24 = _errs133 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["read-only"] !== undefined){
const _errs135 = errors;
if(typeof data["read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid24 = _errs135 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["auto-read-only"] !== undefined){
const _errs137 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid24 = _errs137 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["force-share"] !== undefined){
const _errs139 = errors;
if(typeof data["force-share"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/1/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid24 = _errs139 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["detect-zeroes"] !== undefined){
let data60 = data["detect-zeroes"];
const _errs141 = errors;
if(typeof data60 !== "string"){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data60 === "off") || (data60 === "on")) || (data60 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
var valid24 = _errs141 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.size !== undefined){
let data61 = data.size;
const _errs144 = errors;
if(!(typeof data61 == "number" ? Number.isInteger(data61) && data61 >= -9223372036854776000 && data61 <= 9223372036854776000 : typeof data61 == "bigint" && data61 >= BigInt("-9223372036854775808") && data61 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/1/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid24 = _errs144 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["latency-ns"] !== undefined){
let data62 = data["latency-ns"];
const _errs145 = errors;
if(!(typeof data62 == "number" ? Number.isInteger(data62) && data62 >= -9223372036854776000 && data62 <= 18446744073709552000 : typeof data62 == "bigint" && data62 >= BigInt("-9223372036854775808") && data62 <= BigInt("18446744073709551615"))){
validate20.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/1/properties/latency-ns/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid24 = _errs145 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["read-zeroes"] !== undefined){
const _errs146 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/1/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid24 = _errs146 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "qcow2"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs149 = errors;
for(const key8 in data){
if(!(func2.call(schema21.oneOf[2].properties, key8))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs149 === errors){
if(data.driver !== undefined){
const _errs150 = errors;
if(!(data.driver === "qcow2")){
validate20.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[2].properties.driver.enum}}];
return false;
}
var valid30 = _errs150 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["node-name"] !== undefined){
const _errs151 = errors;
if(typeof data["node-name"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs151 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.discard !== undefined){
let data66 = data.discard;
const _errs153 = errors;
if(typeof data66 !== "string"){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data66 === "ignore") || (data66 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema22.enum}}];
return false;
}
var valid30 = _errs153 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.cache !== undefined){
let data67 = data.cache;
const _errs156 = errors;
const _errs157 = errors;
if(errors === _errs157){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
const _errs159 = errors;
for(const key9 in data67){
if(!((key9 === "direct") || (key9 === "no-flush"))){
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs159 === errors){
if(data67.direct !== undefined){
const _errs160 = errors;
if(typeof data67.direct !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid33 = _errs160 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data67["no-flush"] !== undefined){
const _errs162 = errors;
if(typeof data67["no-flush"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid33 = _errs162 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs156 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.active !== undefined){
const _errs164 = errors;
if(typeof data.active !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/2/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs164 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["read-only"] !== undefined){
const _errs166 = errors;
if(typeof data["read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs166 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["auto-read-only"] !== undefined){
const _errs168 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs168 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["force-share"] !== undefined){
const _errs170 = errors;
if(typeof data["force-share"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/2/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs170 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["detect-zeroes"] !== undefined){
let data74 = data["detect-zeroes"];
const _errs172 = errors;
if(typeof data74 !== "string"){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data74 === "off") || (data74 === "on")) || (data74 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
var valid30 = _errs172 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.file !== undefined){
const _errs175 = errors;
if(!(validate21(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid30 = _errs175 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.backing !== undefined){
const _errs176 = errors;
if(!(validate23(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid30 = _errs176 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["lazy-refcounts"] !== undefined){
const _errs177 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/2/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs177 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["pass-discard-request"] !== undefined){
const _errs179 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/2/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs179 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["pass-discard-snapshot"] !== undefined){
const _errs181 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/2/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs181 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["pass-discard-other"] !== undefined){
const _errs183 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/2/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs183 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["discard-no-unref"] !== undefined){
const _errs185 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/2/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs185 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["overlap-check"] !== undefined){
const _errs187 = errors;
if(!(validate25(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid30 = _errs187 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["cache-size"] !== undefined){
let data83 = data["cache-size"];
const _errs188 = errors;
if(!(typeof data83 == "number" ? Number.isInteger(data83) && data83 >= -9223372036854776000 && data83 <= 9223372036854776000 : typeof data83 == "bigint" && data83 >= BigInt("-9223372036854775808") && data83 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/2/properties/cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid30 = _errs188 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["l2-cache-size"] !== undefined){
let data84 = data["l2-cache-size"];
const _errs189 = errors;
if(!(typeof data84 == "number" ? Number.isInteger(data84) && data84 >= -9223372036854776000 && data84 <= 9223372036854776000 : typeof data84 == "bigint" && data84 >= BigInt("-9223372036854775808") && data84 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/2/properties/l2-cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid30 = _errs189 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["l2-cache-entry-size"] !== undefined){
let data85 = data["l2-cache-entry-size"];
const _errs190 = errors;
if(!(typeof data85 == "number" ? Number.isInteger(data85) && data85 >= -9223372036854776000 && data85 <= 9223372036854776000 : typeof data85 == "bigint" && data85 >= BigInt("-9223372036854775808") && data85 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/2/properties/l2-cache-entry-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid30 = _errs190 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["refcount-cache-size"] !== undefined){
let data86 = data["refcount-cache-size"];
const _errs191 = errors;
if(!(typeof data86 == "number" ? Number.isInteger(data86) && data86 >= -9223372036854776000 && data86 <= 9223372036854776000 : typeof data86 == "bigint" && data86 >= BigInt("-9223372036854775808") && data86 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/2/properties/refcount-cache-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid30 = _errs191 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["cache-clean-interval"] !== undefined){
let data87 = data["cache-clean-interval"];
const _errs192 = errors;
if(!(typeof data87 == "number" ? Number.isInteger(data87) && data87 >= -9223372036854776000 && data87 <= 9223372036854776000 : typeof data87 == "bigint" && data87 >= BigInt("-9223372036854775808") && data87 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/2/properties/cache-clean-interval/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid30 = _errs192 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.encrypt !== undefined){
let data88 = data.encrypt;
const _errs193 = errors;
const _errs194 = errors;
if(errors === _errs194){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing6;
if((data88.format === undefined) && (missing6 = "format")){
validate20.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const tag1 = data88.format;
if(typeof tag1 == "string"){
if(tag1 === "aes"){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing7;
if((data88.format === undefined) && (missing7 = "format")){
validate20.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs198 = errors;
for(const key10 in data88){
if(!((key10 === "format") || (key10 === "key-secret"))){
validate20.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs198 === errors){
if(data88.format !== undefined){
const _errs199 = errors;
if(!(data88.format === "aes")){
validate20.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema47.oneOf[0].properties.format.enum}}];
return false;
}
var valid38 = _errs199 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data88["key-secret"] !== undefined){
const _errs200 = errors;
if(typeof data88["key-secret"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/0/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs200 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
else if(tag1 === "luks"){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing8;
if((data88.format === undefined) && (missing8 = "format")){
validate20.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs203 = errors;
for(const key11 in data88){
if(!((key11 === "format") || (key11 === "key-secret"))){
validate20.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs203 === errors){
if(data88.format !== undefined){
const _errs204 = errors;
if(!(data88.format === "luks")){
validate20.errors = [{instancePath:instancePath+"/encrypt/format",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema47.oneOf[1].properties.format.enum}}];
return false;
}
var valid40 = _errs204 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data88["key-secret"] !== undefined){
const _errs205 = errors;
if(typeof data88["key-secret"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/encrypt/key-secret",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/oneOf/1/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs205 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "format", tagValue: tag1}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/discriminator",keyword:"discriminator",params:{error: "tag", tag: "format", tagValue: tag1}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/encrypt",schemaPath:"qapi#/$defs/BlockdevQcow2Encryption/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs193 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data["data-file"] !== undefined){
const _errs207 = errors;
if(!(validate21(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid30 = _errs207 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "raw"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.driver === undefined) && (missing9 = "driver")) || ((data.file === undefined) && (missing9 = "file"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs209 = errors;
for(const key12 in data){
if(!(func2.call(schema21.oneOf[3].properties, key12))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs209 === errors){
if(data.driver !== undefined){
const _errs210 = errors;
if(!(data.driver === "raw")){
validate20.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[3].properties.driver.enum}}];
return false;
}
var valid42 = _errs210 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data["node-name"] !== undefined){
const _errs211 = errors;
if(typeof data["node-name"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs211 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.discard !== undefined){
let data96 = data.discard;
const _errs213 = errors;
if(typeof data96 !== "string"){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data96 === "ignore") || (data96 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/discard",schemaPath:"qapi#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema22.enum}}];
return false;
}
var valid42 = _errs213 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.cache !== undefined){
let data97 = data.cache;
const _errs216 = errors;
const _errs217 = errors;
if(errors === _errs217){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
const _errs219 = errors;
for(const key13 in data97){
if(!((key13 === "direct") || (key13 === "no-flush"))){
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs219 === errors){
if(data97.direct !== undefined){
const _errs220 = errors;
if(typeof data97.direct !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs220 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data97["no-flush"] !== undefined){
const _errs222 = errors;
if(typeof data97["no-flush"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"qapi#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs222 === errors;
}
else {
var valid45 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs216 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.active !== undefined){
const _errs224 = errors;
if(typeof data.active !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/active",schemaPath:"#/oneOf/3/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs224 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data["read-only"] !== undefined){
const _errs226 = errors;
if(typeof data["read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs226 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data["auto-read-only"] !== undefined){
const _errs228 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs228 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data["force-share"] !== undefined){
const _errs230 = errors;
if(typeof data["force-share"] !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/oneOf/3/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs230 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data["detect-zeroes"] !== undefined){
let data104 = data["detect-zeroes"];
const _errs232 = errors;
if(typeof data104 !== "string"){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data104 === "off") || (data104 === "on")) || (data104 === "unmap"))){
validate20.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"qapi#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
var valid42 = _errs232 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.file !== undefined){
const _errs235 = errors;
if(!(validate21(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid42 = _errs235 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.offset !== undefined){
let data106 = data.offset;
const _errs236 = errors;
if(!(typeof data106 == "number" ? Number.isInteger(data106) && data106 >= -9223372036854776000 && data106 <= 9223372036854776000 : typeof data106 == "bigint" && data106 >= BigInt("-9223372036854775808") && data106 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/3/properties/offset/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid42 = _errs236 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.size !== undefined){
let data107 = data.size;
const _errs237 = errors;
if(!(typeof data107 == "number" ? Number.isInteger(data107) && data107 >= -9223372036854776000 && data107 <= 9223372036854776000 : typeof data107 == "bigint" && data107 >= BigInt("-9223372036854775808") && data107 <= BigInt("9223372036854775807"))){
validate20.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/3/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid42 = _errs237 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-add" */;
let vErrors = null;
let errors = 0;
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
validate18.errors = vErrors;
return errors === 0;
}

const BlockdevDel = validate32;
const schema51 = {"$id":"blockdev-del","type":"object","properties":{"node-name":{"type":"string"}},"required":["node-name"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["node-name"] === undefined) && (missing0 = "node-name")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "node-name")){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
if(typeof data["node-name"] !== "string"){
validate32.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const QueryNamedBlockNodes = validate33;
const schema52 = {"$id":"query-named-block-nodes","type":"object","properties":{"flat":{"type":"boolean"}},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="query-named-block-nodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "flat")){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flat !== undefined){
if(typeof data.flat !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/flat",schemaPath:"#/properties/flat/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const BlockdevCreate = validate34;
const schema53 = {"$id":"blockdev-create","type":"object","properties":{"job-id":{"type":"string"},"options":{"$ref":"qapi#/$defs/BlockdevCreateOptions"}},"required":["job-id","options"],"additionalProperties":false};
const schema54 = {"type":"object","required":["driver"],"discriminator":{"propertyName":"driver"},"oneOf":[{"properties":{"driver":{"enum":["file"]},"filename":{"type":"string"},"size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"},"nocow":{"type":"boolean"},"extent-size-hint":{"qapi":"size"}},"required":["driver","filename","size"],"additionalProperties":false},{"properties":{"driver":{"enum":["host_device","null-aio","null-co","raw"]}},"required":["driver"],"additionalProperties":false},{"properties":{"driver":{"enum":["qcow2"]},"file":{"$ref":"qapi#/$defs/BlockdevRef"},"data-file":{"$ref":"qapi#/$defs/BlockdevRef"},"data-file-raw":{"type":"boolean"},"extended-l2":{"type":"boolean"},"size":{"qapi":"size"},"version":{"$ref":"qapi#/$defs/BlockdevQcow2Version"},"backing-file":{"type":"string"},"backing-fmt":{"$ref":"qapi#/$defs/BlockdevDriver"},"encrypt":{"$ref":"qapi#/$defs/QCryptoBlockCreateOptions"},"cluster-size":{"qapi":"size"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"},"lazy-refcounts":{"type":"boolean"},"refcount-bits":{"qapi":"int"},"compression-type":{"$ref":"qapi#/$defs/Qcow2CompressionType"}},"required":["driver","file","size"],"additionalProperties":false}]};
const schema55 = {"type":"string","enum":["off","metadata","falloc","full"]};
const schema56 = {"type":"string","enum":["v2","v3"]};
const schema57 = {"type":"string","enum":["file","host_device","null-aio","null-co","qcow2","raw"]};
const schema65 = {"type":"string","enum":["zlib","zstd"]};
const schema58 = {"type":"object","required":["format"],"discriminator":{"propertyName":"format"},"oneOf":[{"properties":{"format":{"enum":["qcow"]},"key-secret":{"type":"string"}},"required":["format"],"additionalProperties":false},{"properties":{"format":{"enum":["luks"]},"key-secret":{"type":"string"},"cipher-alg":{"$ref":"qapi#/$defs/QCryptoCipherAlgo"},"cipher-mode":{"$ref":"qapi#/$defs/QCryptoCipherMode"},"ivgen-alg":{"$ref":"qapi#/$defs/QCryptoIVGenAlgo"},"ivgen-hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"hash-alg":{"$ref":"qapi#/$defs/QCryptoHashAlgo"},"iter-time":{"qapi":"int"}},"required":["format"],"additionalProperties":false}]};
const schema59 = {"type":"string","enum":["aes-128","aes-192","aes-256","des","3des","cast5-128","serpent-128","serpent-192","serpent-256","twofish-128","twofish-192","twofish-256","sm4"]};
const schema60 = {"type":"string","enum":["ecb","cbc","xts","ctr"]};
const schema61 = {"type":"string","enum":["plain","plain64","essiv"]};
const schema62 = {"type":"string","enum":["md5","sha1","sha224","sha256","sha384","sha512","ripemd160","sm3"]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.format === undefined) && (missing0 = "format")){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.format;
if(typeof tag0 == "string"){
if(tag0 === "qcow"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.format === undefined) && (missing1 = "format")){
validate38.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "format") || (key0 === "key-secret"))){
validate38.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.format !== undefined){
const _errs4 = errors;
if(!(data.format === "qcow")){
validate38.errors = [{instancePath:instancePath+"/format",schemaPath:"#/oneOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema58.oneOf[0].properties.format.enum}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["key-secret"] !== undefined){
const _errs5 = errors;
if(typeof data["key-secret"] !== "string"){
validate38.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/0/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else if(tag0 === "luks"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.format === undefined) && (missing2 = "format")){
validate38.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!((((((((key1 === "format") || (key1 === "key-secret")) || (key1 === "cipher-alg")) || (key1 === "cipher-mode")) || (key1 === "ivgen-alg")) || (key1 === "ivgen-hash-alg")) || (key1 === "hash-alg")) || (key1 === "iter-time"))){
validate38.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data.format !== undefined){
const _errs9 = errors;
if(!(data.format === "luks")){
validate38.errors = [{instancePath:instancePath+"/format",schemaPath:"#/oneOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema58.oneOf[1].properties.format.enum}}];
return false;
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["key-secret"] !== undefined){
const _errs10 = errors;
if(typeof data["key-secret"] !== "string"){
validate38.errors = [{instancePath:instancePath+"/key-secret",schemaPath:"#/oneOf/1/properties/key-secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["cipher-alg"] !== undefined){
let data4 = data["cipher-alg"];
const _errs12 = errors;
if(typeof data4 !== "string"){
validate38.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data4 === "aes-128") || (data4 === "aes-192")) || (data4 === "aes-256")) || (data4 === "des")) || (data4 === "3des")) || (data4 === "cast5-128")) || (data4 === "serpent-128")) || (data4 === "serpent-192")) || (data4 === "serpent-256")) || (data4 === "twofish-128")) || (data4 === "twofish-192")) || (data4 === "twofish-256")) || (data4 === "sm4"))){
validate38.errors = [{instancePath:instancePath+"/cipher-alg",schemaPath:"qapi#/$defs/QCryptoCipherAlgo/enum",keyword:"enum",params:{allowedValues: schema59.enum}}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["cipher-mode"] !== undefined){
let data5 = data["cipher-mode"];
const _errs15 = errors;
if(typeof data5 !== "string"){
validate38.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "ecb") || (data5 === "cbc")) || (data5 === "xts")) || (data5 === "ctr"))){
validate38.errors = [{instancePath:instancePath+"/cipher-mode",schemaPath:"qapi#/$defs/QCryptoCipherMode/enum",keyword:"enum",params:{allowedValues: schema60.enum}}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["ivgen-alg"] !== undefined){
let data6 = data["ivgen-alg"];
const _errs18 = errors;
if(typeof data6 !== "string"){
validate38.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "plain") || (data6 === "plain64")) || (data6 === "essiv"))){
validate38.errors = [{instancePath:instancePath+"/ivgen-alg",schemaPath:"qapi#/$defs/QCryptoIVGenAlgo/enum",keyword:"enum",params:{allowedValues: schema61.enum}}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["ivgen-hash-alg"] !== undefined){
let data7 = data["ivgen-hash-alg"];
const _errs21 = errors;
if(typeof data7 !== "string"){
validate38.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data7 === "md5") || (data7 === "sha1")) || (data7 === "sha224")) || (data7 === "sha256")) || (data7 === "sha384")) || (data7 === "sha512")) || (data7 === "ripemd160")) || (data7 === "sm3"))){
validate38.errors = [{instancePath:instancePath+"/ivgen-hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["hash-alg"] !== undefined){
let data8 = data["hash-alg"];
const _errs24 = errors;
if(typeof data8 !== "string"){
validate38.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data8 === "md5") || (data8 === "sha1")) || (data8 === "sha224")) || (data8 === "sha256")) || (data8 === "sha384")) || (data8 === "sha512")) || (data8 === "ripemd160")) || (data8 === "sm3"))){
validate38.errors = [{instancePath:instancePath+"/hash-alg",schemaPath:"qapi#/$defs/QCryptoHashAlgo/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data["iter-time"] !== undefined){
let data9 = data["iter-time"];
const _errs27 = errors;
if(!(typeof data9 == "number" ? Number.isInteger(data9) && data9 >= -9223372036854776000 && data9 <= 9223372036854776000 : typeof data9 == "bigint" && data9 >= BigInt("-9223372036854775808") && data9 <= BigInt("9223372036854775807"))){
validate38.errors = [{instancePath:instancePath+"/iter-time",schemaPath:"#/oneOf/1/properties/iter-time/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "format", tagValue: tag0}}];
return false;
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "format", tagValue: tag0}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))) || ((data.size === undefined) && (missing1 = "size"))){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((((((key0 === "driver") || (key0 === "filename")) || (key0 === "size")) || (key0 === "preallocation")) || (key0 === "nocow")) || (key0 === "extent-size-hint"))){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.driver !== undefined){
const _errs4 = errors;
if(!(data.driver === "file")){
validate35.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/enum",keyword:"enum",params:{allowedValues: schema54.oneOf[0].properties.driver.enum}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs5 = errors;
if(typeof data.filename !== "string"){
validate35.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.size !== undefined){
let data2 = data.size;
const _errs7 = errors;
if(!(typeof data2 == "number" ? Number.isInteger(data2) && data2 >= -9223372036854776000 && data2 <= 18446744073709552000 : typeof data2 == "bigint" && data2 >= BigInt("-9223372036854775808") && data2 <= BigInt("18446744073709551615"))){
validate35.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/0/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.preallocation !== undefined){
let data3 = data.preallocation;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate35.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "off") || (data3 === "metadata")) || (data3 === "falloc")) || (data3 === "full"))){
validate35.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema55.enum}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.nocow !== undefined){
const _errs11 = errors;
if(typeof data.nocow !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/nocow",schemaPath:"#/oneOf/0/properties/nocow/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["extent-size-hint"] !== undefined){
let data5 = data["extent-size-hint"];
const _errs13 = errors;
if(!(typeof data5 == "number" ? Number.isInteger(data5) && data5 >= -9223372036854776000 && data5 <= 18446744073709552000 : typeof data5 == "bigint" && data5 >= BigInt("-9223372036854775808") && data5 <= BigInt("18446744073709551615"))){
validate35.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/0/properties/extent-size-hint/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
else if(tag0 === "host_device"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.driver === undefined) && (missing2 = "driver")){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data){
if(!(key1 === "driver")){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data.driver !== undefined){
let data6 = data.driver;
if(!((((data6 === "host_device") || (data6 === "null-aio")) || (data6 === "null-co")) || (data6 === "raw"))){
validate35.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema54.oneOf[1].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "null-aio"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data){
if(!(key2 === "driver")){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data.driver !== undefined){
let data7 = data.driver;
if(!((((data7 === "host_device") || (data7 === "null-aio")) || (data7 === "null-co")) || (data7 === "raw"))){
validate35.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema54.oneOf[1].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "null-co"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.driver === undefined) && (missing4 = "driver")){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs21 = errors;
for(const key3 in data){
if(!(key3 === "driver")){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.driver !== undefined){
let data8 = data.driver;
if(!((((data8 === "host_device") || (data8 === "null-aio")) || (data8 === "null-co")) || (data8 === "raw"))){
validate35.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema54.oneOf[1].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "raw"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.driver === undefined) && (missing5 = "driver")){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs24 = errors;
for(const key4 in data){
if(!(key4 === "driver")){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data.driver !== undefined){
let data9 = data.driver;
if(!((((data9 === "host_device") || (data9 === "null-aio")) || (data9 === "null-co")) || (data9 === "raw"))){
validate35.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/enum",keyword:"enum",params:{allowedValues: schema54.oneOf[1].properties.driver.enum}}];
return false;
}
}
}
}
}
}
else if(tag0 === "qcow2"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((((data.driver === undefined) && (missing6 = "driver")) || ((data.file === undefined) && (missing6 = "file"))) || ((data.size === undefined) && (missing6 = "size"))){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs27 = errors;
for(const key5 in data){
if(!(func2.call(schema54.oneOf[2].properties, key5))){
validate35.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs27 === errors){
if(data.driver !== undefined){
const _errs28 = errors;
if(!(data.driver === "qcow2")){
validate35.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/enum",keyword:"enum",params:{allowedValues: schema54.oneOf[2].properties.driver.enum}}];
return false;
}
var valid13 = _errs28 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.file !== undefined){
const _errs29 = errors;
if(!(validate21(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid13 = _errs29 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["data-file"] !== undefined){
const _errs30 = errors;
if(!(validate21(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid13 = _errs30 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["data-file-raw"] !== undefined){
const _errs31 = errors;
if(typeof data["data-file-raw"] !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/data-file-raw",schemaPath:"#/oneOf/2/properties/data-file-raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs31 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["extended-l2"] !== undefined){
const _errs33 = errors;
if(typeof data["extended-l2"] !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/extended-l2",schemaPath:"#/oneOf/2/properties/extended-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs33 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.size !== undefined){
let data15 = data.size;
const _errs35 = errors;
if(!(typeof data15 == "number" ? Number.isInteger(data15) && data15 >= -9223372036854776000 && data15 <= 18446744073709552000 : typeof data15 == "bigint" && data15 >= BigInt("-9223372036854775808") && data15 <= BigInt("18446744073709551615"))){
validate35.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid13 = _errs35 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.version !== undefined){
let data16 = data.version;
const _errs36 = errors;
if(typeof data16 !== "string"){
validate35.errors = [{instancePath:instancePath+"/version",schemaPath:"qapi#/$defs/BlockdevQcow2Version/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data16 === "v2") || (data16 === "v3"))){
validate35.errors = [{instancePath:instancePath+"/version",schemaPath:"qapi#/$defs/BlockdevQcow2Version/enum",keyword:"enum",params:{allowedValues: schema56.enum}}];
return false;
}
var valid13 = _errs36 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["backing-file"] !== undefined){
const _errs39 = errors;
if(typeof data["backing-file"] !== "string"){
validate35.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/2/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs39 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["backing-fmt"] !== undefined){
let data18 = data["backing-fmt"];
const _errs41 = errors;
if(typeof data18 !== "string"){
validate35.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data18 === "file") || (data18 === "host_device")) || (data18 === "null-aio")) || (data18 === "null-co")) || (data18 === "qcow2")) || (data18 === "raw"))){
validate35.errors = [{instancePath:instancePath+"/backing-fmt",schemaPath:"qapi#/$defs/BlockdevDriver/enum",keyword:"enum",params:{allowedValues: schema57.enum}}];
return false;
}
var valid13 = _errs41 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.encrypt !== undefined){
const _errs44 = errors;
if(!(validate38(data.encrypt, {instancePath:instancePath+"/encrypt",parentData:data,parentDataProperty:"encrypt",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid13 = _errs44 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["cluster-size"] !== undefined){
let data20 = data["cluster-size"];
const _errs45 = errors;
if(!(typeof data20 == "number" ? Number.isInteger(data20) && data20 >= -9223372036854776000 && data20 <= 18446744073709552000 : typeof data20 == "bigint" && data20 >= BigInt("-9223372036854775808") && data20 <= BigInt("18446744073709551615"))){
validate35.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/2/properties/cluster-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid13 = _errs45 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.preallocation !== undefined){
let data21 = data.preallocation;
const _errs46 = errors;
if(typeof data21 !== "string"){
validate35.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data21 === "off") || (data21 === "metadata")) || (data21 === "falloc")) || (data21 === "full"))){
validate35.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema55.enum}}];
return false;
}
var valid13 = _errs46 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["lazy-refcounts"] !== undefined){
const _errs49 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/2/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["refcount-bits"] !== undefined){
let data23 = data["refcount-bits"];
const _errs51 = errors;
if(!(typeof data23 == "number" ? Number.isInteger(data23) && data23 >= -9223372036854776000 && data23 <= 9223372036854776000 : typeof data23 == "bigint" && data23 >= BigInt("-9223372036854775808") && data23 <= BigInt("9223372036854775807"))){
validate35.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/2/properties/refcount-bits/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid13 = _errs51 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data["compression-type"] !== undefined){
let data24 = data["compression-type"];
const _errs52 = errors;
if(typeof data24 !== "string"){
validate35.errors = [{instancePath:instancePath+"/compression-type",schemaPath:"qapi#/$defs/Qcow2CompressionType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data24 === "zlib") || (data24 === "zstd"))){
validate35.errors = [{instancePath:instancePath+"/compression-type",schemaPath:"qapi#/$defs/Qcow2CompressionType/enum",keyword:"enum",params:{allowedValues: schema65.enum}}];
return false;
}
var valid13 = _errs52 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="blockdev-create" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["job-id"] === undefined) && (missing0 = "job-id")) || ((data.options === undefined) && (missing0 = "options"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "job-id") || (key0 === "options"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate34.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
const _errs4 = errors;
if(!(validate35(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const BlockJobSetSpeed = validate41;
const schema66 = {"$id":"block-job-set-speed","type":"object","properties":{"device":{"type":"string"},"speed":{"qapi":"int"}},"required":["device","speed"],"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-set-speed" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.device === undefined) && (missing0 = "device")) || ((data.speed === undefined) && (missing0 = "speed"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "speed"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate41.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate41.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

const BlockJobCancel = validate42;
const schema67 = {"$id":"block-job-cancel","type":"object","properties":{"device":{"type":"string"},"force":{"type":"boolean"}},"required":["device"],"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-cancel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "force"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate42.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined){
const _errs4 = errors;
if(typeof data.force !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const BlockJobPause = validate43;
const schema68 = {"$id":"block-job-pause","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-pause" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate43.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const BlockJobResume = validate44;
const schema69 = {"$id":"block-job-resume","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate44.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const BlockJobComplete = validate45;
const schema70 = {"$id":"block-job-complete","type":"object","properties":{"device":{"type":"string"}},"required":["device"],"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-complete" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device === undefined) && (missing0 = "device")){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "device")){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
if(typeof data.device !== "string"){
validate45.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const BlockJobDismiss = validate46;
const schema71 = {"$id":"block-job-dismiss","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-dismiss" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const BlockJobFinalize = validate47;
const schema72 = {"$id":"block-job-finalize","type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-finalize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate47.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const BlockJobChange = validate48;
const schema73 = {"$id":"block-job-change","$ref":"qapi#/$defs/BlockJobChangeOptions"};
const schema74 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"id":{"type":"string"},"type":{"enum":["commit","stream","backup","create","amend","snapshot-load","snapshot-save","snapshot-delete","image-create","image-info","image-convert","image-compare","image-map","image-check","image-measure","image-resize","image-amend","image-snapshot","image-bitmap","image-commit","image-rebase","image-dd","image-bench"]}},"required":["id","type"],"additionalProperties":false},{"properties":{"id":{"type":"string"},"type":{"enum":["mirror"]},"copy-mode":{"$ref":"qapi#/$defs/MirrorCopyMode"}},"required":["id","type","copy-mode"],"additionalProperties":false}]};
const schema75 = {"type":"string","enum":["background","write-blocking"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "commit"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.id === undefined) && (missing1 = "id")) || ((data.type === undefined) && (missing1 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.type !== undefined){
let data1 = data.type;
const _errs6 = errors;
if(!(((((((((((((((((((((((data1 === "commit") || (data1 === "stream")) || (data1 === "backup")) || (data1 === "create")) || (data1 === "amend")) || (data1 === "snapshot-load")) || (data1 === "snapshot-save")) || (data1 === "snapshot-delete")) || (data1 === "image-create")) || (data1 === "image-info")) || (data1 === "image-convert")) || (data1 === "image-compare")) || (data1 === "image-map")) || (data1 === "image-check")) || (data1 === "image-measure")) || (data1 === "image-resize")) || (data1 === "image-amend")) || (data1 === "image-snapshot")) || (data1 === "image-bitmap")) || (data1 === "image-commit")) || (data1 === "image-rebase")) || (data1 === "image-dd")) || (data1 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else if(tag0 === "stream"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.id === undefined) && (missing2 = "id")) || ((data.type === undefined) && (missing2 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!((key1 === "id") || (key1 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data.id !== undefined){
const _errs9 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.type !== undefined){
let data3 = data.type;
const _errs11 = errors;
if(!(((((((((((((((((((((((data3 === "commit") || (data3 === "stream")) || (data3 === "backup")) || (data3 === "create")) || (data3 === "amend")) || (data3 === "snapshot-load")) || (data3 === "snapshot-save")) || (data3 === "snapshot-delete")) || (data3 === "image-create")) || (data3 === "image-info")) || (data3 === "image-convert")) || (data3 === "image-compare")) || (data3 === "image-map")) || (data3 === "image-check")) || (data3 === "image-measure")) || (data3 === "image-resize")) || (data3 === "image-amend")) || (data3 === "image-snapshot")) || (data3 === "image-bitmap")) || (data3 === "image-commit")) || (data3 === "image-rebase")) || (data3 === "image-dd")) || (data3 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else if(tag0 === "backup"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.id === undefined) && (missing3 = "id")) || ((data.type === undefined) && (missing3 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data){
if(!((key2 === "id") || (key2 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data.id !== undefined){
const _errs14 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.type !== undefined){
let data5 = data.type;
const _errs16 = errors;
if(!(((((((((((((((((((((((data5 === "commit") || (data5 === "stream")) || (data5 === "backup")) || (data5 === "create")) || (data5 === "amend")) || (data5 === "snapshot-load")) || (data5 === "snapshot-save")) || (data5 === "snapshot-delete")) || (data5 === "image-create")) || (data5 === "image-info")) || (data5 === "image-convert")) || (data5 === "image-compare")) || (data5 === "image-map")) || (data5 === "image-check")) || (data5 === "image-measure")) || (data5 === "image-resize")) || (data5 === "image-amend")) || (data5 === "image-snapshot")) || (data5 === "image-bitmap")) || (data5 === "image-commit")) || (data5 === "image-rebase")) || (data5 === "image-dd")) || (data5 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else if(tag0 === "create"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.id === undefined) && (missing4 = "id")) || ((data.type === undefined) && (missing4 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs18 = errors;
for(const key3 in data){
if(!((key3 === "id") || (key3 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data.id !== undefined){
const _errs19 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs19 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.type !== undefined){
let data7 = data.type;
const _errs21 = errors;
if(!(((((((((((((((((((((((data7 === "commit") || (data7 === "stream")) || (data7 === "backup")) || (data7 === "create")) || (data7 === "amend")) || (data7 === "snapshot-load")) || (data7 === "snapshot-save")) || (data7 === "snapshot-delete")) || (data7 === "image-create")) || (data7 === "image-info")) || (data7 === "image-convert")) || (data7 === "image-compare")) || (data7 === "image-map")) || (data7 === "image-check")) || (data7 === "image-measure")) || (data7 === "image-resize")) || (data7 === "image-amend")) || (data7 === "image-snapshot")) || (data7 === "image-bitmap")) || (data7 === "image-commit")) || (data7 === "image-rebase")) || (data7 === "image-dd")) || (data7 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else if(tag0 === "amend"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.id === undefined) && (missing5 = "id")) || ((data.type === undefined) && (missing5 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs23 = errors;
for(const key4 in data){
if(!((key4 === "id") || (key4 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs23 === errors){
if(data.id !== undefined){
const _errs24 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs24 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.type !== undefined){
let data9 = data.type;
const _errs26 = errors;
if(!(((((((((((((((((((((((data9 === "commit") || (data9 === "stream")) || (data9 === "backup")) || (data9 === "create")) || (data9 === "amend")) || (data9 === "snapshot-load")) || (data9 === "snapshot-save")) || (data9 === "snapshot-delete")) || (data9 === "image-create")) || (data9 === "image-info")) || (data9 === "image-convert")) || (data9 === "image-compare")) || (data9 === "image-map")) || (data9 === "image-check")) || (data9 === "image-measure")) || (data9 === "image-resize")) || (data9 === "image-amend")) || (data9 === "image-snapshot")) || (data9 === "image-bitmap")) || (data9 === "image-commit")) || (data9 === "image-rebase")) || (data9 === "image-dd")) || (data9 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid10 = _errs26 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else if(tag0 === "snapshot-load"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.id === undefined) && (missing6 = "id")) || ((data.type === undefined) && (missing6 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs28 = errors;
for(const key5 in data){
if(!((key5 === "id") || (key5 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs28 === errors){
if(data.id !== undefined){
const _errs29 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs29 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.type !== undefined){
let data11 = data.type;
const _errs31 = errors;
if(!(((((((((((((((((((((((data11 === "commit") || (data11 === "stream")) || (data11 === "backup")) || (data11 === "create")) || (data11 === "amend")) || (data11 === "snapshot-load")) || (data11 === "snapshot-save")) || (data11 === "snapshot-delete")) || (data11 === "image-create")) || (data11 === "image-info")) || (data11 === "image-convert")) || (data11 === "image-compare")) || (data11 === "image-map")) || (data11 === "image-check")) || (data11 === "image-measure")) || (data11 === "image-resize")) || (data11 === "image-amend")) || (data11 === "image-snapshot")) || (data11 === "image-bitmap")) || (data11 === "image-commit")) || (data11 === "image-rebase")) || (data11 === "image-dd")) || (data11 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid12 = _errs31 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else if(tag0 === "snapshot-save"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.id === undefined) && (missing7 = "id")) || ((data.type === undefined) && (missing7 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs33 = errors;
for(const key6 in data){
if(!((key6 === "id") || (key6 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs33 === errors){
if(data.id !== undefined){
const _errs34 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs34 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.type !== undefined){
let data13 = data.type;
const _errs36 = errors;
if(!(((((((((((((((((((((((data13 === "commit") || (data13 === "stream")) || (data13 === "backup")) || (data13 === "create")) || (data13 === "amend")) || (data13 === "snapshot-load")) || (data13 === "snapshot-save")) || (data13 === "snapshot-delete")) || (data13 === "image-create")) || (data13 === "image-info")) || (data13 === "image-convert")) || (data13 === "image-compare")) || (data13 === "image-map")) || (data13 === "image-check")) || (data13 === "image-measure")) || (data13 === "image-resize")) || (data13 === "image-amend")) || (data13 === "image-snapshot")) || (data13 === "image-bitmap")) || (data13 === "image-commit")) || (data13 === "image-rebase")) || (data13 === "image-dd")) || (data13 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid14 = _errs36 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else if(tag0 === "snapshot-delete"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.id === undefined) && (missing8 = "id")) || ((data.type === undefined) && (missing8 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs38 = errors;
for(const key7 in data){
if(!((key7 === "id") || (key7 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.id !== undefined){
const _errs39 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs39 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.type !== undefined){
let data15 = data.type;
const _errs41 = errors;
if(!(((((((((((((((((((((((data15 === "commit") || (data15 === "stream")) || (data15 === "backup")) || (data15 === "create")) || (data15 === "amend")) || (data15 === "snapshot-load")) || (data15 === "snapshot-save")) || (data15 === "snapshot-delete")) || (data15 === "image-create")) || (data15 === "image-info")) || (data15 === "image-convert")) || (data15 === "image-compare")) || (data15 === "image-map")) || (data15 === "image-check")) || (data15 === "image-measure")) || (data15 === "image-resize")) || (data15 === "image-amend")) || (data15 === "image-snapshot")) || (data15 === "image-bitmap")) || (data15 === "image-commit")) || (data15 === "image-rebase")) || (data15 === "image-dd")) || (data15 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid16 = _errs41 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else if(tag0 === "image-create"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.id === undefined) && (missing9 = "id")) || ((data.type === undefined) && (missing9 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs43 = errors;
for(const key8 in data){
if(!((key8 === "id") || (key8 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs43 === errors){
if(data.id !== undefined){
const _errs44 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs44 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.type !== undefined){
let data17 = data.type;
const _errs46 = errors;
if(!(((((((((((((((((((((((data17 === "commit") || (data17 === "stream")) || (data17 === "backup")) || (data17 === "create")) || (data17 === "amend")) || (data17 === "snapshot-load")) || (data17 === "snapshot-save")) || (data17 === "snapshot-delete")) || (data17 === "image-create")) || (data17 === "image-info")) || (data17 === "image-convert")) || (data17 === "image-compare")) || (data17 === "image-map")) || (data17 === "image-check")) || (data17 === "image-measure")) || (data17 === "image-resize")) || (data17 === "image-amend")) || (data17 === "image-snapshot")) || (data17 === "image-bitmap")) || (data17 === "image-commit")) || (data17 === "image-rebase")) || (data17 === "image-dd")) || (data17 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid18 = _errs46 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else if(tag0 === "image-info"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.id === undefined) && (missing10 = "id")) || ((data.type === undefined) && (missing10 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs48 = errors;
for(const key9 in data){
if(!((key9 === "id") || (key9 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs48 === errors){
if(data.id !== undefined){
const _errs49 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs49 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.type !== undefined){
let data19 = data.type;
const _errs51 = errors;
if(!(((((((((((((((((((((((data19 === "commit") || (data19 === "stream")) || (data19 === "backup")) || (data19 === "create")) || (data19 === "amend")) || (data19 === "snapshot-load")) || (data19 === "snapshot-save")) || (data19 === "snapshot-delete")) || (data19 === "image-create")) || (data19 === "image-info")) || (data19 === "image-convert")) || (data19 === "image-compare")) || (data19 === "image-map")) || (data19 === "image-check")) || (data19 === "image-measure")) || (data19 === "image-resize")) || (data19 === "image-amend")) || (data19 === "image-snapshot")) || (data19 === "image-bitmap")) || (data19 === "image-commit")) || (data19 === "image-rebase")) || (data19 === "image-dd")) || (data19 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid20 = _errs51 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else if(tag0 === "image-convert"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.id === undefined) && (missing11 = "id")) || ((data.type === undefined) && (missing11 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs53 = errors;
for(const key10 in data){
if(!((key10 === "id") || (key10 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data.id !== undefined){
const _errs54 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs54 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.type !== undefined){
let data21 = data.type;
const _errs56 = errors;
if(!(((((((((((((((((((((((data21 === "commit") || (data21 === "stream")) || (data21 === "backup")) || (data21 === "create")) || (data21 === "amend")) || (data21 === "snapshot-load")) || (data21 === "snapshot-save")) || (data21 === "snapshot-delete")) || (data21 === "image-create")) || (data21 === "image-info")) || (data21 === "image-convert")) || (data21 === "image-compare")) || (data21 === "image-map")) || (data21 === "image-check")) || (data21 === "image-measure")) || (data21 === "image-resize")) || (data21 === "image-amend")) || (data21 === "image-snapshot")) || (data21 === "image-bitmap")) || (data21 === "image-commit")) || (data21 === "image-rebase")) || (data21 === "image-dd")) || (data21 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid22 = _errs56 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else if(tag0 === "image-compare"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.id === undefined) && (missing12 = "id")) || ((data.type === undefined) && (missing12 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs58 = errors;
for(const key11 in data){
if(!((key11 === "id") || (key11 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs58 === errors){
if(data.id !== undefined){
const _errs59 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs59 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.type !== undefined){
let data23 = data.type;
const _errs61 = errors;
if(!(((((((((((((((((((((((data23 === "commit") || (data23 === "stream")) || (data23 === "backup")) || (data23 === "create")) || (data23 === "amend")) || (data23 === "snapshot-load")) || (data23 === "snapshot-save")) || (data23 === "snapshot-delete")) || (data23 === "image-create")) || (data23 === "image-info")) || (data23 === "image-convert")) || (data23 === "image-compare")) || (data23 === "image-map")) || (data23 === "image-check")) || (data23 === "image-measure")) || (data23 === "image-resize")) || (data23 === "image-amend")) || (data23 === "image-snapshot")) || (data23 === "image-bitmap")) || (data23 === "image-commit")) || (data23 === "image-rebase")) || (data23 === "image-dd")) || (data23 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid24 = _errs61 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
else if(tag0 === "image-map"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.id === undefined) && (missing13 = "id")) || ((data.type === undefined) && (missing13 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs63 = errors;
for(const key12 in data){
if(!((key12 === "id") || (key12 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data.id !== undefined){
const _errs64 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs64 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.type !== undefined){
let data25 = data.type;
const _errs66 = errors;
if(!(((((((((((((((((((((((data25 === "commit") || (data25 === "stream")) || (data25 === "backup")) || (data25 === "create")) || (data25 === "amend")) || (data25 === "snapshot-load")) || (data25 === "snapshot-save")) || (data25 === "snapshot-delete")) || (data25 === "image-create")) || (data25 === "image-info")) || (data25 === "image-convert")) || (data25 === "image-compare")) || (data25 === "image-map")) || (data25 === "image-check")) || (data25 === "image-measure")) || (data25 === "image-resize")) || (data25 === "image-amend")) || (data25 === "image-snapshot")) || (data25 === "image-bitmap")) || (data25 === "image-commit")) || (data25 === "image-rebase")) || (data25 === "image-dd")) || (data25 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid26 = _errs66 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
else if(tag0 === "image-check"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((data.id === undefined) && (missing14 = "id")) || ((data.type === undefined) && (missing14 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs68 = errors;
for(const key13 in data){
if(!((key13 === "id") || (key13 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.id !== undefined){
const _errs69 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs69 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.type !== undefined){
let data27 = data.type;
const _errs71 = errors;
if(!(((((((((((((((((((((((data27 === "commit") || (data27 === "stream")) || (data27 === "backup")) || (data27 === "create")) || (data27 === "amend")) || (data27 === "snapshot-load")) || (data27 === "snapshot-save")) || (data27 === "snapshot-delete")) || (data27 === "image-create")) || (data27 === "image-info")) || (data27 === "image-convert")) || (data27 === "image-compare")) || (data27 === "image-map")) || (data27 === "image-check")) || (data27 === "image-measure")) || (data27 === "image-resize")) || (data27 === "image-amend")) || (data27 === "image-snapshot")) || (data27 === "image-bitmap")) || (data27 === "image-commit")) || (data27 === "image-rebase")) || (data27 === "image-dd")) || (data27 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid28 = _errs71 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else if(tag0 === "image-measure"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.id === undefined) && (missing15 = "id")) || ((data.type === undefined) && (missing15 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs73 = errors;
for(const key14 in data){
if(!((key14 === "id") || (key14 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs73 === errors){
if(data.id !== undefined){
const _errs74 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs74 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.type !== undefined){
let data29 = data.type;
const _errs76 = errors;
if(!(((((((((((((((((((((((data29 === "commit") || (data29 === "stream")) || (data29 === "backup")) || (data29 === "create")) || (data29 === "amend")) || (data29 === "snapshot-load")) || (data29 === "snapshot-save")) || (data29 === "snapshot-delete")) || (data29 === "image-create")) || (data29 === "image-info")) || (data29 === "image-convert")) || (data29 === "image-compare")) || (data29 === "image-map")) || (data29 === "image-check")) || (data29 === "image-measure")) || (data29 === "image-resize")) || (data29 === "image-amend")) || (data29 === "image-snapshot")) || (data29 === "image-bitmap")) || (data29 === "image-commit")) || (data29 === "image-rebase")) || (data29 === "image-dd")) || (data29 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid30 = _errs76 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else if(tag0 === "image-resize"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if(((data.id === undefined) && (missing16 = "id")) || ((data.type === undefined) && (missing16 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs78 = errors;
for(const key15 in data){
if(!((key15 === "id") || (key15 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data.id !== undefined){
const _errs79 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs79 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.type !== undefined){
let data31 = data.type;
const _errs81 = errors;
if(!(((((((((((((((((((((((data31 === "commit") || (data31 === "stream")) || (data31 === "backup")) || (data31 === "create")) || (data31 === "amend")) || (data31 === "snapshot-load")) || (data31 === "snapshot-save")) || (data31 === "snapshot-delete")) || (data31 === "image-create")) || (data31 === "image-info")) || (data31 === "image-convert")) || (data31 === "image-compare")) || (data31 === "image-map")) || (data31 === "image-check")) || (data31 === "image-measure")) || (data31 === "image-resize")) || (data31 === "image-amend")) || (data31 === "image-snapshot")) || (data31 === "image-bitmap")) || (data31 === "image-commit")) || (data31 === "image-rebase")) || (data31 === "image-dd")) || (data31 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid32 = _errs81 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else if(tag0 === "image-amend"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if(((data.id === undefined) && (missing17 = "id")) || ((data.type === undefined) && (missing17 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs83 = errors;
for(const key16 in data){
if(!((key16 === "id") || (key16 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs83 === errors){
if(data.id !== undefined){
const _errs84 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs84 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.type !== undefined){
let data33 = data.type;
const _errs86 = errors;
if(!(((((((((((((((((((((((data33 === "commit") || (data33 === "stream")) || (data33 === "backup")) || (data33 === "create")) || (data33 === "amend")) || (data33 === "snapshot-load")) || (data33 === "snapshot-save")) || (data33 === "snapshot-delete")) || (data33 === "image-create")) || (data33 === "image-info")) || (data33 === "image-convert")) || (data33 === "image-compare")) || (data33 === "image-map")) || (data33 === "image-check")) || (data33 === "image-measure")) || (data33 === "image-resize")) || (data33 === "image-amend")) || (data33 === "image-snapshot")) || (data33 === "image-bitmap")) || (data33 === "image-commit")) || (data33 === "image-rebase")) || (data33 === "image-dd")) || (data33 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid34 = _errs86 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
else if(tag0 === "image-snapshot"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if(((data.id === undefined) && (missing18 = "id")) || ((data.type === undefined) && (missing18 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs88 = errors;
for(const key17 in data){
if(!((key17 === "id") || (key17 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs88 === errors){
if(data.id !== undefined){
const _errs89 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs89 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.type !== undefined){
let data35 = data.type;
const _errs91 = errors;
if(!(((((((((((((((((((((((data35 === "commit") || (data35 === "stream")) || (data35 === "backup")) || (data35 === "create")) || (data35 === "amend")) || (data35 === "snapshot-load")) || (data35 === "snapshot-save")) || (data35 === "snapshot-delete")) || (data35 === "image-create")) || (data35 === "image-info")) || (data35 === "image-convert")) || (data35 === "image-compare")) || (data35 === "image-map")) || (data35 === "image-check")) || (data35 === "image-measure")) || (data35 === "image-resize")) || (data35 === "image-amend")) || (data35 === "image-snapshot")) || (data35 === "image-bitmap")) || (data35 === "image-commit")) || (data35 === "image-rebase")) || (data35 === "image-dd")) || (data35 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid36 = _errs91 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
else if(tag0 === "image-bitmap"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if(((data.id === undefined) && (missing19 = "id")) || ((data.type === undefined) && (missing19 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs93 = errors;
for(const key18 in data){
if(!((key18 === "id") || (key18 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data.id !== undefined){
const _errs94 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs94 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.type !== undefined){
let data37 = data.type;
const _errs96 = errors;
if(!(((((((((((((((((((((((data37 === "commit") || (data37 === "stream")) || (data37 === "backup")) || (data37 === "create")) || (data37 === "amend")) || (data37 === "snapshot-load")) || (data37 === "snapshot-save")) || (data37 === "snapshot-delete")) || (data37 === "image-create")) || (data37 === "image-info")) || (data37 === "image-convert")) || (data37 === "image-compare")) || (data37 === "image-map")) || (data37 === "image-check")) || (data37 === "image-measure")) || (data37 === "image-resize")) || (data37 === "image-amend")) || (data37 === "image-snapshot")) || (data37 === "image-bitmap")) || (data37 === "image-commit")) || (data37 === "image-rebase")) || (data37 === "image-dd")) || (data37 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid38 = _errs96 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
else if(tag0 === "image-commit"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if(((data.id === undefined) && (missing20 = "id")) || ((data.type === undefined) && (missing20 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs98 = errors;
for(const key19 in data){
if(!((key19 === "id") || (key19 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.id !== undefined){
const _errs99 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs99 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.type !== undefined){
let data39 = data.type;
const _errs101 = errors;
if(!(((((((((((((((((((((((data39 === "commit") || (data39 === "stream")) || (data39 === "backup")) || (data39 === "create")) || (data39 === "amend")) || (data39 === "snapshot-load")) || (data39 === "snapshot-save")) || (data39 === "snapshot-delete")) || (data39 === "image-create")) || (data39 === "image-info")) || (data39 === "image-convert")) || (data39 === "image-compare")) || (data39 === "image-map")) || (data39 === "image-check")) || (data39 === "image-measure")) || (data39 === "image-resize")) || (data39 === "image-amend")) || (data39 === "image-snapshot")) || (data39 === "image-bitmap")) || (data39 === "image-commit")) || (data39 === "image-rebase")) || (data39 === "image-dd")) || (data39 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid40 = _errs101 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
else if(tag0 === "image-rebase"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if(((data.id === undefined) && (missing21 = "id")) || ((data.type === undefined) && (missing21 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs103 = errors;
for(const key20 in data){
if(!((key20 === "id") || (key20 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs103 === errors){
if(data.id !== undefined){
const _errs104 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs104 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.type !== undefined){
let data41 = data.type;
const _errs106 = errors;
if(!(((((((((((((((((((((((data41 === "commit") || (data41 === "stream")) || (data41 === "backup")) || (data41 === "create")) || (data41 === "amend")) || (data41 === "snapshot-load")) || (data41 === "snapshot-save")) || (data41 === "snapshot-delete")) || (data41 === "image-create")) || (data41 === "image-info")) || (data41 === "image-convert")) || (data41 === "image-compare")) || (data41 === "image-map")) || (data41 === "image-check")) || (data41 === "image-measure")) || (data41 === "image-resize")) || (data41 === "image-amend")) || (data41 === "image-snapshot")) || (data41 === "image-bitmap")) || (data41 === "image-commit")) || (data41 === "image-rebase")) || (data41 === "image-dd")) || (data41 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid42 = _errs106 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
else if(tag0 === "image-dd"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if(((data.id === undefined) && (missing22 = "id")) || ((data.type === undefined) && (missing22 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs108 = errors;
for(const key21 in data){
if(!((key21 === "id") || (key21 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs108 === errors){
if(data.id !== undefined){
const _errs109 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs109 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.type !== undefined){
let data43 = data.type;
const _errs111 = errors;
if(!(((((((((((((((((((((((data43 === "commit") || (data43 === "stream")) || (data43 === "backup")) || (data43 === "create")) || (data43 === "amend")) || (data43 === "snapshot-load")) || (data43 === "snapshot-save")) || (data43 === "snapshot-delete")) || (data43 === "image-create")) || (data43 === "image-info")) || (data43 === "image-convert")) || (data43 === "image-compare")) || (data43 === "image-map")) || (data43 === "image-check")) || (data43 === "image-measure")) || (data43 === "image-resize")) || (data43 === "image-amend")) || (data43 === "image-snapshot")) || (data43 === "image-bitmap")) || (data43 === "image-commit")) || (data43 === "image-rebase")) || (data43 === "image-dd")) || (data43 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid44 = _errs111 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
else if(tag0 === "image-bench"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if(((data.id === undefined) && (missing23 = "id")) || ((data.type === undefined) && (missing23 = "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs113 = errors;
for(const key22 in data){
if(!((key22 === "id") || (key22 === "type"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs113 === errors){
if(data.id !== undefined){
const _errs114 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs114 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.type !== undefined){
let data45 = data.type;
const _errs116 = errors;
if(!(((((((((((((((((((((((data45 === "commit") || (data45 === "stream")) || (data45 === "backup")) || (data45 === "create")) || (data45 === "amend")) || (data45 === "snapshot-load")) || (data45 === "snapshot-save")) || (data45 === "snapshot-delete")) || (data45 === "image-create")) || (data45 === "image-info")) || (data45 === "image-convert")) || (data45 === "image-compare")) || (data45 === "image-map")) || (data45 === "image-check")) || (data45 === "image-measure")) || (data45 === "image-resize")) || (data45 === "image-amend")) || (data45 === "image-snapshot")) || (data45 === "image-bitmap")) || (data45 === "image-commit")) || (data45 === "image-rebase")) || (data45 === "image-dd")) || (data45 === "image-bench"))){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[0].properties.type.enum}}];
return false;
}
var valid46 = _errs116 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else if(tag0 === "mirror"){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((((data.id === undefined) && (missing24 = "id")) || ((data.type === undefined) && (missing24 = "type"))) || ((data["copy-mode"] === undefined) && (missing24 = "copy-mode"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs118 = errors;
for(const key23 in data){
if(!(((key23 === "id") || (key23 === "type")) || (key23 === "copy-mode"))){
validate49.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data.id !== undefined){
const _errs119 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs119 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data.type !== undefined){
const _errs121 = errors;
if(!(data.type === "mirror")){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.oneOf[1].properties.type.enum}}];
return false;
}
var valid48 = _errs121 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data["copy-mode"] !== undefined){
let data48 = data["copy-mode"];
const _errs122 = errors;
if(typeof data48 !== "string"){
validate49.errors = [{instancePath:instancePath+"/copy-mode",schemaPath:"qapi#/$defs/MirrorCopyMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data48 === "background") || (data48 === "write-blocking"))){
validate49.errors = [{instancePath:instancePath+"/copy-mode",schemaPath:"qapi#/$defs/MirrorCopyMode/enum",keyword:"enum",params:{allowedValues: schema75.enum}}];
return false;
}
var valid48 = _errs122 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="block-job-change" */;
let vErrors = null;
let errors = 0;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}

const ImageCreate = validate51;
const schema76 = {"$id":"image-create","$ref":"qapi#/$defs/ImageCreateArguments"};
const schema77 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"target":{"$ref":"qapi#/$defs/ImageTarget"},"backing":{"$ref":"qapi#/$defs/ImageBacking"}},"required":["target"],"additionalProperties":false};
const schema80 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"unsafe":{"type":"boolean"}},"required":["filename","format"],"additionalProperties":false};
const schema78 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"options":{},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"}},"additionalProperties":false};
const schema79 = {"type":"string","enum":["none","writeback","writethrough","directsync","unsafe"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "filename") || (key0 === "format")) || (key0 === "options")) || (key0 === "cache")) || (key0 === "node-name")) || (key0 === "blockdev"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate53.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate53.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data2 = data.cache;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate53.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data2 === "none") || (data2 === "writeback")) || (data2 === "writethrough")) || (data2 === "directsync")) || (data2 === "unsafe"))){
validate53.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs9 = errors;
if(typeof data["node-name"] !== "string"){
validate53.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs11 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "job-id") || (key0 === "speed")) || (key0 === "auto-finalize")) || (key0 === "auto-dismiss")) || (key0 === "target")) || (key0 === "backing"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate52.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate52.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs5 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs7 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs9 = errors;
if(!(validate53(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backing !== undefined){
let data5 = data.backing;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.filename === undefined) && (missing1 = "filename")) || ((data5.format === undefined) && (missing1 = "format"))){
validate52.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!(((key1 === "filename") || (key1 === "format")) || (key1 === "unsafe"))){
validate52.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.filename !== undefined){
const _errs14 = errors;
if(typeof data5.filename !== "string"){
validate52.errors = [{instancePath:instancePath+"/backing/filename",schemaPath:"qapi#/$defs/ImageBacking/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.format !== undefined){
const _errs16 = errors;
if(typeof data5.format !== "string"){
validate52.errors = [{instancePath:instancePath+"/backing/format",schemaPath:"qapi#/$defs/ImageBacking/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.unsafe !== undefined){
const _errs18 = errors;
if(typeof data5.unsafe !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/backing/unsafe",schemaPath:"qapi#/$defs/ImageBacking/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-create" */;
let vErrors = null;
let errors = 0;
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
validate51.errors = vErrors;
return errors === 0;
}

const ImageInfo = validate57;
const schema81 = {"$id":"image-info","$ref":"qapi#/$defs/ImageInfoArguments"};
const schema82 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"backing-chain":{"type":"boolean"}},"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema82.properties, key0))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate58.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate58.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate58.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate58.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate58.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate58.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate58.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["backing-chain"] !== undefined){
const _errs21 = errors;
if(typeof data["backing-chain"] !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/backing-chain",schemaPath:"#/properties/backing-chain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-info" */;
let vErrors = null;
let errors = 0;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}

const ImageConvert = validate61;
const schema84 = {"$id":"image-convert","$ref":"qapi#/$defs/ImageConvertArguments"};
const schema85 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"source":{"$ref":"qapi#/$defs/Image"},"sources":{"type":"array","items":{"$ref":"qapi#/$defs/Image"}},"target":{"$ref":"qapi#/$defs/ImageTarget"},"snapshot":{"type":"string"},"compress":{"type":"boolean"},"sparse-size":{"qapi":"size"},"rate":{"qapi":"size"},"parallel":{"qapi":"uint8"},"out-of-order":{"type":"boolean"},"copy-offload":{"type":"boolean"},"salvage":{"type":"boolean"},"bitmaps":{"type":"boolean"},"skip-broken-bitmaps":{"type":"boolean"},"no-create":{"type":"boolean"},"target-is-zero":{"type":"boolean"},"backing":{"$ref":"qapi#/$defs/ImageBacking"}},"required":["target"],"additionalProperties":false};
const schema86 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"}},"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "filename") || (key0 === "format")) || (key0 === "force-share")) || (key0 === "cache")) || (key0 === "node-name")) || (key0 === "blockdev"))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate63.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate63.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate63.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate63.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate63.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema85.properties, key0))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate62.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate62.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs5 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs7 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate63(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data5 = data.sources;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate63(data5[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs13 = errors;
if(!(validate53(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
const _errs14 = errors;
if(typeof data.snapshot !== "string"){
validate62.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compress !== undefined){
const _errs16 = errors;
if(typeof data.compress !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/compress",schemaPath:"#/properties/compress/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["sparse-size"] !== undefined){
let data10 = data["sparse-size"];
const _errs18 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/sparse-size",schemaPath:"#/properties/sparse-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data11 = data.rate;
const _errs19 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 18446744073709552000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("18446744073709551615"))){
validate62.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parallel !== undefined){
let data12 = data.parallel;
const _errs20 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= 0 && data12 <= 255 : typeof data12 == "bigint" && data12 >= BigInt("0") && data12 <= BigInt("255"))){
validate62.errors = [{instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["out-of-order"] !== undefined){
const _errs21 = errors;
if(typeof data["out-of-order"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/out-of-order",schemaPath:"#/properties/out-of-order/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["copy-offload"] !== undefined){
const _errs23 = errors;
if(typeof data["copy-offload"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/copy-offload",schemaPath:"#/properties/copy-offload/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salvage !== undefined){
const _errs25 = errors;
if(typeof data.salvage !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/salvage",schemaPath:"#/properties/salvage/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bitmaps !== undefined){
const _errs27 = errors;
if(typeof data.bitmaps !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/bitmaps",schemaPath:"#/properties/bitmaps/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["skip-broken-bitmaps"] !== undefined){
const _errs29 = errors;
if(typeof data["skip-broken-bitmaps"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/skip-broken-bitmaps",schemaPath:"#/properties/skip-broken-bitmaps/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["no-create"] !== undefined){
const _errs31 = errors;
if(typeof data["no-create"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/no-create",schemaPath:"#/properties/no-create/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["target-is-zero"] !== undefined){
const _errs33 = errors;
if(typeof data["target-is-zero"] !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/target-is-zero",schemaPath:"#/properties/target-is-zero/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backing !== undefined){
let data20 = data.backing;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing1;
if(((data20.filename === undefined) && (missing1 = "filename")) || ((data20.format === undefined) && (missing1 = "format"))){
validate62.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs38 = errors;
for(const key1 in data20){
if(!(((key1 === "filename") || (key1 === "format")) || (key1 === "unsafe"))){
validate62.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data20.filename !== undefined){
const _errs39 = errors;
if(typeof data20.filename !== "string"){
validate62.errors = [{instancePath:instancePath+"/backing/filename",schemaPath:"qapi#/$defs/ImageBacking/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data20.format !== undefined){
const _errs41 = errors;
if(typeof data20.format !== "string"){
validate62.errors = [{instancePath:instancePath+"/backing/format",schemaPath:"qapi#/$defs/ImageBacking/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data20.unsafe !== undefined){
const _errs43 = errors;
if(typeof data20.unsafe !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/backing/unsafe",schemaPath:"qapi#/$defs/ImageBacking/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/backing",schemaPath:"qapi#/$defs/ImageBacking/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-convert" */;
let vErrors = null;
let errors = 0;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
validate61.errors = vErrors;
return errors === 0;
}

const ImageCompare = validate69;
const schema89 = {"$id":"image-compare","$ref":"qapi#/$defs/ImageCompareArguments"};
const schema90 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"a":{"$ref":"qapi#/$defs/Image"},"b":{"$ref":"qapi#/$defs/Image"},"strict":{"type":"boolean"}},"required":["a","b"],"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.a === undefined) && (missing0 = "a")) || ((data.b === undefined) && (missing0 = "b"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "job-id") || (key0 === "speed")) || (key0 === "auto-finalize")) || (key0 === "auto-dismiss")) || (key0 === "a")) || (key0 === "b")) || (key0 === "strict"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate70.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate70.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs5 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs7 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.a !== undefined){
const _errs9 = errors;
if(!(validate63(data.a, {instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.b !== undefined){
const _errs10 = errors;
if(!(validate63(data.b, {instancePath:instancePath+"/b",parentData:data,parentDataProperty:"b",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
const _errs11 = errors;
if(typeof data.strict !== "boolean"){
validate70.errors = [{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-compare" */;
let vErrors = null;
let errors = 0;
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}

const ImageMap = validate74;
const schema91 = {"$id":"image-map","$ref":"qapi#/$defs/ImageMapArguments"};
const schema92 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"start":{"qapi":"size"},"length":{"qapi":"size"}},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema92.properties, key0))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate75.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate75.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate75.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate75.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate75.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate75.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate75.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
let data10 = data.start;
const _errs21 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate75.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.length !== undefined){
let data11 = data.length;
const _errs22 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 18446744073709552000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("18446744073709551615"))){
validate75.errors = [{instancePath:instancePath+"/length",schemaPath:"#/properties/length/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-map" */;
let vErrors = null;
let errors = 0;
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}

const ImageCheck = validate78;
const schema94 = {"$id":"image-check","$ref":"qapi#/$defs/ImageCheckArguments"};
const schema95 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"repair":{"$ref":"qapi#/$defs/ImageRepair"}},"additionalProperties":false};
const schema97 = {"type":"string","enum":["leaks","all"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema95.properties, key0))){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate79.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate79.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate79.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate79.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate79.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate79.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate79.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repair !== undefined){
let data10 = data.repair;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate79.errors = [{instancePath:instancePath+"/repair",schemaPath:"qapi#/$defs/ImageRepair/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data10 === "leaks") || (data10 === "all"))){
validate79.errors = [{instancePath:instancePath+"/repair",schemaPath:"qapi#/$defs/ImageRepair/enum",keyword:"enum",params:{allowedValues: schema97.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-check" */;
let vErrors = null;
let errors = 0;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}

const ImageResize = validate82;
const schema98 = {"$id":"image-resize","$ref":"qapi#/$defs/ImageResizeArguments"};
const schema99 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"size":{"qapi":"size"},"change":{"qapi":"int"},"shrink":{"type":"boolean"},"preallocation":{"$ref":"qapi#/$defs/PreallocMode"}},"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema99.properties, key0))){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate83.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate83.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate83.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate83.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate83.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate83.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate83.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data10 = data.size;
const _errs21 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate83.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
let data11 = data.change;
const _errs22 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 9223372036854776000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("9223372036854775807"))){
validate83.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shrink !== undefined){
const _errs23 = errors;
if(typeof data.shrink !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/shrink",schemaPath:"#/properties/shrink/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preallocation !== undefined){
let data13 = data.preallocation;
const _errs25 = errors;
if(typeof data13 !== "string"){
validate83.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data13 === "off") || (data13 === "metadata")) || (data13 === "falloc")) || (data13 === "full"))){
validate83.errors = [{instancePath:instancePath+"/preallocation",schemaPath:"qapi#/$defs/PreallocMode/enum",keyword:"enum",params:{allowedValues: schema55.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-resize" */;
let vErrors = null;
let errors = 0;
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
validate82.errors = vErrors;
return errors === 0;
}

const ImageAmend = validate86;
const schema102 = {"$id":"image-amend","$ref":"qapi#/$defs/ImageAmendArguments"};
const schema103 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"options":{},"force":{"type":"boolean"}},"required":["options"],"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.options === undefined) && (missing0 = "options")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema103.properties, key0))){
validate87.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate87.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate87.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate87.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate87.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate87.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate87.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate87.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined){
const _errs21 = errors;
if(typeof data.force !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-amend" */;
let vErrors = null;
let errors = 0;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}

const ImageSnapshot = validate90;
const schema105 = {"$id":"image-snapshot","$ref":"qapi#/$defs/ImageSnapshotArguments"};
const schema106 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"action":{"$ref":"qapi#/$defs/ImageSnapshotAction"},"snapshot":{"type":"string"}},"required":["action"],"additionalProperties":false};
const schema108 = {"type":"string","enum":["list","create","apply","delete"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema106.properties, key0))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate91.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate91.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate91.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate91.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate91.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate91.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate91.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data10 = data.action;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate91.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageSnapshotAction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "list") || (data10 === "create")) || (data10 === "apply")) || (data10 === "delete"))){
validate91.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageSnapshotAction/enum",keyword:"enum",params:{allowedValues: schema108.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
const _errs24 = errors;
if(typeof data.snapshot !== "string"){
validate91.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-snapshot" */;
let vErrors = null;
let errors = 0;
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
validate90.errors = vErrors;
return errors === 0;
}

const ImageBitmap = validate94;
const schema109 = {"$id":"image-bitmap","$ref":"qapi#/$defs/ImageBitmapArguments"};
const schema110 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"bitmap":{"type":"string"},"actions":{"type":"array","items":{"$ref":"qapi#/$defs/ImageBitmapAction"}},"granularity":{"qapi":"size"},"source":{"$ref":"qapi#/$defs/Image"}},"required":["bitmap","actions"],"additionalProperties":false};
const schema112 = {"type":"object","properties":{"action":{"$ref":"qapi#/$defs/ImageBitmapVerb"},"source":{"type":"string"}},"required":["action"],"additionalProperties":false};
const schema113 = {"type":"string","enum":["add","remove","clear","enable","disable","merge"]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "action") || (key0 === "source"))){
validate97.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate97.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageBitmapVerb/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data0 === "add") || (data0 === "remove")) || (data0 === "clear")) || (data0 === "enable")) || (data0 === "disable")) || (data0 === "merge"))){
validate97.errors = [{instancePath:instancePath+"/action",schemaPath:"qapi#/$defs/ImageBitmapVerb/enum",keyword:"enum",params:{allowedValues: schema113.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs5 = errors;
if(typeof data.source !== "string"){
validate97.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bitmap === undefined) && (missing0 = "bitmap")) || ((data.actions === undefined) && (missing0 = "actions"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema110.properties, key0))){
validate95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate95.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate95.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate95.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate95.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate95.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate95.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate95.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bitmap !== undefined){
const _errs21 = errors;
if(typeof data.bitmap !== "string"){
validate95.errors = [{instancePath:instancePath+"/bitmap",schemaPath:"#/properties/bitmap/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
let data11 = data.actions;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid2 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate97(data11[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.granularity !== undefined){
let data13 = data.granularity;
const _errs26 = errors;
if(!(typeof data13 == "number" ? Number.isInteger(data13) && data13 >= -9223372036854776000 && data13 <= 18446744073709552000 : typeof data13 == "bigint" && data13 >= BigInt("-9223372036854775808") && data13 <= BigInt("18446744073709551615"))){
validate95.errors = [{instancePath:instancePath+"/granularity",schemaPath:"#/properties/granularity/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs27 = errors;
if(!(validate63(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-bitmap" */;
let vErrors = null;
let errors = 0;
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}

const ImageMeasure = validate101;
const schema114 = {"$id":"image-measure","$ref":"qapi#/$defs/ImageMeasureArguments"};
const schema115 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"size":{"qapi":"size"},"target-format":{"type":"string"},"options":{},"snapshot":{"type":"string"}},"required":["target-format"],"additionalProperties":false};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["target-format"] === undefined) && (missing0 = "target-format")){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema115.properties, key0))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate102.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate102.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate102.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate102.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate102.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate102.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate102.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate102.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data10 = data.size;
const _errs21 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate102.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["target-format"] !== undefined){
const _errs22 = errors;
if(typeof data["target-format"] !== "string"){
validate102.errors = [{instancePath:instancePath+"/target-format",schemaPath:"#/properties/target-format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
const _errs24 = errors;
if(typeof data.snapshot !== "string"){
validate102.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-measure" */;
let vErrors = null;
let errors = 0;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}

const ImageCommit = validate105;
const schema117 = {"$id":"image-commit","$ref":"qapi#/$defs/ImageCommitArguments"};
const schema118 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"base":{"type":"string"},"keep":{"type":"boolean"},"rate":{"qapi":"size"}},"additionalProperties":false};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema118.properties, key0))){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate106.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate106.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate106.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate106.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate106.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate106.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate106.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate106.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate106.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate106.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
const _errs21 = errors;
if(typeof data.base !== "string"){
validate106.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keep !== undefined){
const _errs23 = errors;
if(typeof data.keep !== "boolean"){
validate106.errors = [{instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data12 = data.rate;
const _errs25 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= -9223372036854776000 && data12 <= 18446744073709552000 : typeof data12 == "bigint" && data12 >= BigInt("-9223372036854775808") && data12 <= BigInt("18446744073709551615"))){
validate106.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-commit" */;
let vErrors = null;
let errors = 0;
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
validate105.errors = vErrors;
return errors === 0;
}

const ImageRebase = validate109;
const schema120 = {"$id":"image-rebase","$ref":"qapi#/$defs/ImageRebaseArguments"};
const schema121 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"backing":{"type":"string"},"backing-format":{"type":"string"},"backing-cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"backing-share":{"type":"boolean"},"unsafe":{"type":"boolean"},"compress":{"type":"boolean"}},"additionalProperties":false};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema121.properties, key0))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate110.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate110.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate110.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate110.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate110.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backing !== undefined){
const _errs21 = errors;
if(typeof data.backing !== "string"){
validate110.errors = [{instancePath:instancePath+"/backing",schemaPath:"#/properties/backing/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["backing-format"] !== undefined){
const _errs23 = errors;
if(typeof data["backing-format"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/backing-format",schemaPath:"#/properties/backing-format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["backing-cache"] !== undefined){
let data12 = data["backing-cache"];
const _errs25 = errors;
if(typeof data12 !== "string"){
validate110.errors = [{instancePath:instancePath+"/backing-cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data12 === "none") || (data12 === "writeback")) || (data12 === "writethrough")) || (data12 === "directsync")) || (data12 === "unsafe"))){
validate110.errors = [{instancePath:instancePath+"/backing-cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["backing-share"] !== undefined){
const _errs28 = errors;
if(typeof data["backing-share"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/backing-share",schemaPath:"#/properties/backing-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsafe !== undefined){
const _errs30 = errors;
if(typeof data.unsafe !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/unsafe",schemaPath:"#/properties/unsafe/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compress !== undefined){
const _errs32 = errors;
if(typeof data.compress !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/compress",schemaPath:"#/properties/compress/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-rebase" */;
let vErrors = null;
let errors = 0;
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}

const ImageDd = validate113;
const schema124 = {"$id":"image-dd","$ref":"qapi#/$defs/ImageDdArguments"};
const schema125 = {"type":"object","properties":{"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"source":{"$ref":"qapi#/$defs/Image"},"target":{"$ref":"qapi#/$defs/ImageTarget"},"block-size":{"qapi":"size"},"count":{"qapi":"size"},"skip":{"qapi":"size"}},"required":["source","target"],"additionalProperties":false};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source === undefined) && (missing0 = "source")) || ((data.target === undefined) && (missing0 = "target"))){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema125.properties, key0))){
validate114.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate114.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!(typeof data1 == "number" ? Number.isInteger(data1) && data1 >= -9223372036854776000 && data1 <= 9223372036854776000 : typeof data1 == "bigint" && data1 >= BigInt("-9223372036854775808") && data1 <= BigInt("9223372036854775807"))){
validate114.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs5 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate114.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs7 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate114.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate63(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs10 = errors;
if(!(validate53(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["block-size"] !== undefined){
let data6 = data["block-size"];
const _errs11 = errors;
if(!(typeof data6 == "number" ? Number.isInteger(data6) && data6 >= -9223372036854776000 && data6 <= 18446744073709552000 : typeof data6 == "bigint" && data6 >= BigInt("-9223372036854775808") && data6 <= BigInt("18446744073709551615"))){
validate114.errors = [{instancePath:instancePath+"/block-size",schemaPath:"#/properties/block-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data7 = data.count;
const _errs12 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 18446744073709552000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("18446744073709551615"))){
validate114.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skip !== undefined){
let data8 = data.skip;
const _errs13 = errors;
if(!(typeof data8 == "number" ? Number.isInteger(data8) && data8 >= -9223372036854776000 && data8 <= 18446744073709552000 : typeof data8 == "bigint" && data8 >= BigInt("-9223372036854775808") && data8 <= BigInt("18446744073709551615"))){
validate114.errors = [{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-dd" */;
let vErrors = null;
let errors = 0;
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
validate113.errors = vErrors;
return errors === 0;
}

const ImageBench = validate118;
const schema126 = {"$id":"image-bench","$ref":"qapi#/$defs/ImageBenchArguments"};
const schema127 = {"type":"object","properties":{"filename":{"type":"string"},"format":{"type":"string"},"force-share":{"type":"boolean"},"cache":{"$ref":"qapi#/$defs/ImageCacheMode"},"node-name":{"type":"string"},"blockdev":{"$ref":"qapi#/$defs/BlockdevOptions"},"job-id":{"type":"string"},"speed":{"qapi":"int"},"auto-finalize":{"type":"boolean"},"auto-dismiss":{"type":"boolean"},"count":{"qapi":"size"},"depth":{"qapi":"size"},"buffer-size":{"qapi":"size"},"step-size":{"qapi":"size"},"offset":{"qapi":"size"},"write":{"type":"boolean"},"pattern":{"qapi":"uint8"},"flush-interval":{"qapi":"size"},"no-drain":{"type":"boolean"},"aio":{"$ref":"qapi#/$defs/ImageBenchAio"}},"additionalProperties":false};
const schema129 = {"type":"string","enum":["threads","native","io_uring"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema127.properties, key0))){
validate119.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filename !== undefined){
const _errs2 = errors;
if(typeof data.filename !== "string"){
validate119.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs4 = errors;
if(typeof data.format !== "string"){
validate119.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["force-share"] !== undefined){
const _errs6 = errors;
if(typeof data["force-share"] !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/force-share",schemaPath:"#/properties/force-share/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate119.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "none") || (data3 === "writeback")) || (data3 === "writethrough")) || (data3 === "directsync")) || (data3 === "unsafe"))){
validate119.errors = [{instancePath:instancePath+"/cache",schemaPath:"qapi#/$defs/ImageCacheMode/enum",keyword:"enum",params:{allowedValues: schema79.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs11 = errors;
if(typeof data["node-name"] !== "string"){
validate119.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockdev !== undefined){
const _errs13 = errors;
if(!(validate20(data.blockdev, {instancePath:instancePath+"/blockdev",parentData:data,parentDataProperty:"blockdev",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["job-id"] !== undefined){
const _errs14 = errors;
if(typeof data["job-id"] !== "string"){
validate119.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data7 = data.speed;
const _errs16 = errors;
if(!(typeof data7 == "number" ? Number.isInteger(data7) && data7 >= -9223372036854776000 && data7 <= 9223372036854776000 : typeof data7 == "bigint" && data7 >= BigInt("-9223372036854775808") && data7 <= BigInt("9223372036854775807"))){
validate119.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-finalize"] !== undefined){
const _errs17 = errors;
if(typeof data["auto-finalize"] !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/auto-finalize",schemaPath:"#/properties/auto-finalize/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["auto-dismiss"] !== undefined){
const _errs19 = errors;
if(typeof data["auto-dismiss"] !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/auto-dismiss",schemaPath:"#/properties/auto-dismiss/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data10 = data.count;
const _errs21 = errors;
if(!(typeof data10 == "number" ? Number.isInteger(data10) && data10 >= -9223372036854776000 && data10 <= 18446744073709552000 : typeof data10 == "bigint" && data10 >= BigInt("-9223372036854775808") && data10 <= BigInt("18446744073709551615"))){
validate119.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.depth !== undefined){
let data11 = data.depth;
const _errs22 = errors;
if(!(typeof data11 == "number" ? Number.isInteger(data11) && data11 >= -9223372036854776000 && data11 <= 18446744073709552000 : typeof data11 == "bigint" && data11 >= BigInt("-9223372036854775808") && data11 <= BigInt("18446744073709551615"))){
validate119.errors = [{instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["buffer-size"] !== undefined){
let data12 = data["buffer-size"];
const _errs23 = errors;
if(!(typeof data12 == "number" ? Number.isInteger(data12) && data12 >= -9223372036854776000 && data12 <= 18446744073709552000 : typeof data12 == "bigint" && data12 >= BigInt("-9223372036854775808") && data12 <= BigInt("18446744073709551615"))){
validate119.errors = [{instancePath:instancePath+"/buffer-size",schemaPath:"#/properties/buffer-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["step-size"] !== undefined){
let data13 = data["step-size"];
const _errs24 = errors;
if(!(typeof data13 == "number" ? Number.isInteger(data13) && data13 >= -9223372036854776000 && data13 <= 18446744073709552000 : typeof data13 == "bigint" && data13 >= BigInt("-9223372036854775808") && data13 <= BigInt("18446744073709551615"))){
validate119.errors = [{instancePath:instancePath+"/step-size",schemaPath:"#/properties/step-size/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offset !== undefined){
let data14 = data.offset;
const _errs25 = errors;
if(!(typeof data14 == "number" ? Number.isInteger(data14) && data14 >= -9223372036854776000 && data14 <= 18446744073709552000 : typeof data14 == "bigint" && data14 >= BigInt("-9223372036854775808") && data14 <= BigInt("18446744073709551615"))){
validate119.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined){
const _errs26 = errors;
if(typeof data.write !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
let data16 = data.pattern;
const _errs28 = errors;
if(!(typeof data16 == "number" ? Number.isInteger(data16) && data16 >= 0 && data16 <= 255 : typeof data16 == "bigint" && data16 >= BigInt("0") && data16 <= BigInt("255"))){
validate119.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["flush-interval"] !== undefined){
let data17 = data["flush-interval"];
const _errs29 = errors;
if(!(typeof data17 == "number" ? Number.isInteger(data17) && data17 >= -9223372036854776000 && data17 <= 18446744073709552000 : typeof data17 == "bigint" && data17 >= BigInt("-9223372036854775808") && data17 <= BigInt("18446744073709551615"))){
validate119.errors = [{instancePath:instancePath+"/flush-interval",schemaPath:"#/properties/flush-interval/qapi",keyword:"qapi",params:{}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["no-drain"] !== undefined){
const _errs30 = errors;
if(typeof data["no-drain"] !== "boolean"){
validate119.errors = [{instancePath:instancePath+"/no-drain",schemaPath:"#/properties/no-drain/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aio !== undefined){
let data19 = data.aio;
const _errs32 = errors;
if(typeof data19 !== "string"){
validate119.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/ImageBenchAio/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data19 === "threads") || (data19 === "native")) || (data19 === "io_uring"))){
validate119.errors = [{instancePath:instancePath+"/aio",schemaPath:"qapi#/$defs/ImageBenchAio/enum",keyword:"enum",params:{allowedValues: schema129.enum}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-bench" */;
let vErrors = null;
let errors = 0;
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}

const QmpCapabilities = validate122;
const schema130 = {"$id":"qmp_capabilities","type":"object","properties":{"enable":{"type":"array","items":{"$ref":"qapi#/$defs/QMPCapability"}}},"additionalProperties":false};
const schema131 = {"type":"string","enum":["oob"]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="qmp_capabilities" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate122.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
let data0 = data.enable;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate122.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"qapi#/$defs/QMPCapability/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data1 === "oob")){
validate122.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"qapi#/$defs/QMPCapability/enum",keyword:"enum",params:{allowedValues: schema131.enum}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}

const EventsSubscribe = validate123;
const schema132 = {"$id":"events-subscribe","type":"object","properties":{"names":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="events-subscribe" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "names")){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.names !== undefined){
let data0 = data.names;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate123.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}

/** Whether a value fits the arguments of a command; commands without arguments are missing. */
export const validators: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['job-pause', JobPause],
  ['job-resume', JobResume],
  ['job-cancel', JobCancel],
  ['job-complete', JobComplete],
  ['job-dismiss', JobDismiss],
  ['job-finalize', JobFinalize],
  ['job-wait', JobWait],
  ['job-progress', JobProgress],
  ['blockdev-add', BlockdevAdd],
  ['blockdev-del', BlockdevDel],
  ['query-named-block-nodes', QueryNamedBlockNodes],
  ['blockdev-create', BlockdevCreate],
  ['block-job-set-speed', BlockJobSetSpeed],
  ['block-job-cancel', BlockJobCancel],
  ['block-job-pause', BlockJobPause],
  ['block-job-resume', BlockJobResume],
  ['block-job-complete', BlockJobComplete],
  ['block-job-dismiss', BlockJobDismiss],
  ['block-job-finalize', BlockJobFinalize],
  ['block-job-change', BlockJobChange],
  ['image-create', ImageCreate],
  ['image-info', ImageInfo],
  ['image-convert', ImageConvert],
  ['image-compare', ImageCompare],
  ['image-map', ImageMap],
  ['image-check', ImageCheck],
  ['image-resize', ImageResize],
  ['image-amend', ImageAmend],
  ['image-snapshot', ImageSnapshot],
  ['image-bitmap', ImageBitmap],
  ['image-measure', ImageMeasure],
  ['image-commit', ImageCommit],
  ['image-rebase', ImageRebase],
  ['image-dd', ImageDd],
  ['image-bench', ImageBench],
  ['qmp_capabilities', QmpCapabilities],
  ['events-subscribe', EventsSubscribe],
])
