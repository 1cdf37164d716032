const id=166,ids=[166],modules={8166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{faultyTaskDefinition:()=>faultyTaskDefinition,taskDefinitionFaults:()=>taskDefinitionFaults});var _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
107),_empty_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2224),describeFault=({path,found,right})=>`${path===""?"the task definition":path} ${found}: ${right}`,
SHOWN=80,show=(value,secret=!1)=>{if(value===null)return"null";if(Array.isArray(value))return`a list of ${value.length}`;if(typeof value=="object"){const count=Object.
keys(value).length;return`an object with ${count} ${count===1?"member":"members"}`}if(secret)return`a ${typeof value}`;const text=JSON.stringify(value)??String(
value);return text.length<=SHOWN?text:`${text.slice(0,SHOWN)}…`},UNSENT=["RegisterTaskDefinitionRequest.trustedExecutionConfiguration"],MODEL={RegisterTaskDefinitionRequest:{
kind:"structure",members:{family:"String",taskRoleArn:"String",executionRoleArn:"String",networkMode:"NetworkMode",containerDefinitions:"ContainerDefinitions",volumes:"\
VolumeList",placementConstraints:"TaskDefinitionPlacementConstraints",requiresCompatibilities:"CompatibilityList",cpu:"String",memory:"String",tags:"Tags",pidMode:"\
PidMode",ipcMode:"IpcMode",proxyConfiguration:"ProxyConfiguration",inferenceAccelerators:"InferenceAccelerators",ephemeralStorage:"EphemeralStorage",runtimePlatform:"\
RuntimePlatform",enableFaultInjection:"BoxedBoolean"},required:["family","containerDefinitions"]},String:{kind:"string"},NetworkMode:{kind:"string",values:["bri\
dge","host","awsvpc","none"]},ContainerDefinitions:{kind:"list",of:"ContainerDefinition"},ContainerDefinition:{kind:"structure",members:{name:"String",image:"St\
ring",repositoryCredentials:"RepositoryCredentials",cpu:"Integer",memory:"BoxedInteger",memoryReservation:"BoxedInteger",links:"StringList",portMappings:"PortMa\
ppingList",essential:"BoxedBoolean",restartPolicy:"ContainerRestartPolicy",entryPoint:"StringList",command:"StringList",environment:"EnvironmentVariables",environmentFiles:"\
EnvironmentFiles",mountPoints:"MountPointList",volumesFrom:"VolumeFromList",linuxParameters:"LinuxParameters",secrets:"SecretList",dependsOn:"ContainerDependenc\
ies",startTimeout:"BoxedInteger",stopTimeout:"BoxedInteger",versionConsistency:"VersionConsistency",hostname:"String",user:"String",workingDirectory:"String",disableNetworking:"\
BoxedBoolean",privileged:"BoxedBoolean",readonlyRootFilesystem:"BoxedBoolean",dnsServers:"StringList",dnsSearchDomains:"StringList",extraHosts:"HostEntryList",dockerSecurityOptions:"\
StringList",interactive:"BoxedBoolean",pseudoTerminal:"BoxedBoolean",dockerLabels:"DockerLabelsMap",ulimits:"UlimitList",logConfiguration:"LogConfiguration",healthCheck:"\
HealthCheck",systemControls:"SystemControls",resourceRequirements:"ResourceRequirements",firelensConfiguration:"FirelensConfiguration",credentialSpecs:"StringLi\
st"}},RepositoryCredentials:{kind:"structure",members:{credentialsParameter:"String"},required:["credentialsParameter"]},Integer:{kind:"integer"},BoxedInteger:{
kind:"integer"},StringList:{kind:"list",of:"String"},PortMappingList:{kind:"list",of:"PortMapping"},PortMapping:{kind:"structure",members:{containerPort:"BoxedI\
nteger",hostPort:"BoxedInteger",protocol:"TransportProtocol",name:"String",appProtocol:"ApplicationProtocol",containerPortRange:"String"}},TransportProtocol:{kind:"\
string",values:["tcp","udp"]},ApplicationProtocol:{kind:"string",values:["http","http2","grpc"]},BoxedBoolean:{kind:"boolean"},ContainerRestartPolicy:{kind:"str\
ucture",members:{enabled:"BoxedBoolean",ignoredExitCodes:"IntegerList",restartAttemptPeriod:"BoxedInteger"},required:["enabled"]},IntegerList:{kind:"list",of:"B\
oxedInteger"},EnvironmentVariables:{kind:"list",of:"KeyValuePair",sensitive:!0},KeyValuePair:{kind:"structure",members:{name:"String",value:"String"}},EnvironmentFiles:{
kind:"list",of:"EnvironmentFile"},EnvironmentFile:{kind:"structure",members:{value:"String",type:"EnvironmentFileType"},required:["value","type"]},EnvironmentFileType:{
kind:"string",values:["s3"]},MountPointList:{kind:"list",of:"MountPoint"},MountPoint:{kind:"structure",members:{sourceVolume:"String",containerPath:"String",readOnly:"\
BoxedBoolean"}},VolumeFromList:{kind:"list",of:"VolumeFrom"},VolumeFrom:{kind:"structure",members:{sourceContainer:"String",readOnly:"BoxedBoolean"}},LinuxParameters:{
kind:"structure",members:{capabilities:"KernelCapabilities",devices:"DevicesList",initProcessEnabled:"BoxedBoolean",sharedMemorySize:"BoxedInteger",tmpfs:"Tmpfs\
List",maxSwap:"BoxedInteger",swappiness:"BoxedInteger"}},KernelCapabilities:{kind:"structure",members:{add:"StringList",drop:"StringList"}},DevicesList:{kind:"l\
ist",of:"Device"},Device:{kind:"structure",members:{hostPath:"String",containerPath:"String",permissions:"DeviceCgroupPermissions"},required:["hostPath"]},DeviceCgroupPermissions:{
kind:"list",of:"DeviceCgroupPermission"},DeviceCgroupPermission:{kind:"string",values:["read","write","mknod"]},TmpfsList:{kind:"list",of:"Tmpfs"},Tmpfs:{kind:"\
structure",members:{containerPath:"String",size:"Integer",mountOptions:"StringList"},required:["containerPath","size"]},SecretList:{kind:"list",of:"Secret"},Secret:{
kind:"structure",members:{name:"String",valueFrom:"String"},required:["name","valueFrom"]},ContainerDependencies:{kind:"list",of:"ContainerDependency"},ContainerDependency:{
kind:"structure",members:{containerName:"String",condition:"ContainerCondition"},required:["containerName","condition"]},ContainerCondition:{kind:"string",values:[
"START","COMPLETE","SUCCESS","HEALTHY"]},VersionConsistency:{kind:"string",values:["enabled","disabled"]},HostEntryList:{kind:"list",of:"HostEntry"},HostEntry:{
kind:"structure",members:{hostname:"String",ipAddress:"String"},required:["hostname","ipAddress"]},DockerLabelsMap:{kind:"map"},UlimitList:{kind:"list",of:"Ulim\
it"},Ulimit:{kind:"structure",members:{name:"UlimitName",softLimit:"Integer",hardLimit:"Integer"},required:["name","softLimit","hardLimit"]},UlimitName:{kind:"s\
tring",values:["core","cpu","data","fsize","locks","memlock","msgqueue","nice","nofile","nproc","rss","rtprio","rttime","sigpending","stack"]},LogConfiguration:{
kind:"structure",members:{logDriver:"LogDriver",options:"LogConfigurationOptionsMap",secretOptions:"SecretList"},required:["logDriver"]},LogDriver:{kind:"string",
values:["json-file","syslog","journald","gelf","fluentd","awslogs","splunk","awsfirelens"]},LogConfigurationOptionsMap:{kind:"map"},HealthCheck:{kind:"structure",
members:{command:"StringList",interval:"BoxedInteger",timeout:"BoxedInteger",retries:"BoxedInteger",startPeriod:"BoxedInteger"},required:["command"]},SystemControls:{
kind:"list",of:"SystemControl"},SystemControl:{kind:"structure",members:{namespace:"String",value:"String"}},ResourceRequirements:{kind:"list",of:"ResourceRequi\
rement"},ResourceRequirement:{kind:"structure",members:{value:"String",type:"ResourceType",sharingStrategy:"SharingStrategy"},required:["type"]},ResourceType:{kind:"\
string",values:["GPU","InferenceAccelerator","NeuronDevice"]},SharingStrategy:{kind:"structure",members:{nvidiaMps:"NvidiaMpsAllocation"},union:!0},NvidiaMpsAllocation:{
kind:"structure",members:{memory:"NvidiaMpsAllocationMemoryInteger",maxComputePercent:"NvidiaMpsAllocationMaxComputePercentInteger"},required:["memory"]},NvidiaMpsAllocationMemoryInteger:{
kind:"integer",min:1},NvidiaMpsAllocationMaxComputePercentInteger:{kind:"integer",min:1,max:100},FirelensConfiguration:{kind:"structure",members:{type:"Firelens\
ConfigurationType",options:"FirelensConfigurationOptionsMap"},required:["type"]},FirelensConfigurationType:{kind:"string",values:["fluentd","fluentbit"]},FirelensConfigurationOptionsMap:{
kind:"map"},VolumeList:{kind:"list",of:"Volume"},Volume:{kind:"structure",members:{name:"String",host:"HostVolumeProperties",dockerVolumeConfiguration:"DockerVo\
lumeConfiguration",efsVolumeConfiguration:"EFSVolumeConfiguration",s3filesVolumeConfiguration:"S3FilesVolumeConfiguration",fsxWindowsFileServerVolumeConfiguration:"\
FSxWindowsFileServerVolumeConfiguration",configuredAtLaunch:"BoxedBoolean"}},HostVolumeProperties:{kind:"structure",members:{sourcePath:"String"}},DockerVolumeConfiguration:{
kind:"structure",members:{scope:"Scope",autoprovision:"BoxedBoolean",driver:"String",driverOpts:"StringMap",labels:"StringMap"}},Scope:{kind:"string",values:["t\
ask","shared"]},StringMap:{kind:"map"},EFSVolumeConfiguration:{kind:"structure",members:{fileSystemId:"String",rootDirectory:"String",transitEncryption:"EFSTran\
sitEncryption",transitEncryptionPort:"BoxedInteger",authorizationConfig:"EFSAuthorizationConfig"},required:["fileSystemId"]},EFSTransitEncryption:{kind:"string",
values:["ENABLED","DISABLED"]},EFSAuthorizationConfig:{kind:"structure",members:{accessPointId:"String",iam:"EFSAuthorizationConfigIAM"}},EFSAuthorizationConfigIAM:{
kind:"string",values:["ENABLED","DISABLED"]},S3FilesVolumeConfiguration:{kind:"structure",members:{fileSystemArn:"String",rootDirectory:"String",transitEncryptionPort:"\
BoxedInteger",accessPointArn:"String"},required:["fileSystemArn"]},FSxWindowsFileServerVolumeConfiguration:{kind:"structure",members:{fileSystemId:"String",rootDirectory:"\
String",authorizationConfig:"FSxWindowsFileServerAuthorizationConfig"},required:["fileSystemId","rootDirectory","authorizationConfig"]},FSxWindowsFileServerAuthorizationConfig:{
kind:"structure",members:{credentialsParameter:"String",domain:"String"},required:["credentialsParameter","domain"]},TaskDefinitionPlacementConstraints:{kind:"l\
ist",of:"TaskDefinitionPlacementConstraint"},TaskDefinitionPlacementConstraint:{kind:"structure",members:{type:"TaskDefinitionPlacementConstraintType",expression:"\
String"}},TaskDefinitionPlacementConstraintType:{kind:"string",values:["memberOf"]},CompatibilityList:{kind:"list",of:"Compatibility"},Compatibility:{kind:"stri\
ng",values:["EC2","FARGATE","EXTERNAL","MANAGED_INSTANCES"]},Tags:{kind:"list",of:"Tag",min:0,max:50},Tag:{kind:"structure",members:{key:"TagKey",value:"TagValu\
e"}},TagKey:{kind:"string",min:1,max:128,pattern:"([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"},TagValue:{kind:"string",min:0,max:256,pattern:"([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]\
*)"},PidMode:{kind:"string",values:["host","task"]},IpcMode:{kind:"string",values:["host","task","none"]},ProxyConfiguration:{kind:"structure",members:{type:"Pr\
oxyConfigurationType",containerName:"String",properties:"ProxyConfigurationProperties"},required:["containerName"]},ProxyConfigurationType:{kind:"string",values:[
"APPMESH"]},ProxyConfigurationProperties:{kind:"list",of:"KeyValuePair"},InferenceAccelerators:{kind:"list",of:"InferenceAccelerator"},InferenceAccelerator:{kind:"\
structure",members:{deviceName:"String",deviceType:"String"},required:["deviceName","deviceType"]},EphemeralStorage:{kind:"structure",members:{sizeInGiB:"Intege\
r"},required:["sizeInGiB"]},RuntimePlatform:{kind:"structure",members:{cpuArchitecture:"CPUArchitecture",operatingSystemFamily:"OSFamily"}},CPUArchitecture:{kind:"\
string",values:["X86_64","ARM64"]},OSFamily:{kind:"string",values:["WINDOWS_SERVER_2019_FULL","WINDOWS_SERVER_2019_CORE","WINDOWS_SERVER_2016_FULL","WINDOWS_SER\
VER_2004_CORE","WINDOWS_SERVER_2022_CORE","WINDOWS_SERVER_2022_FULL","WINDOWS_SERVER_2025_CORE","WINDOWS_SERVER_2025_FULL","WINDOWS_SERVER_20H2_CORE","LINUX"]}},
isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),rootOf=definition=>({path:"",value:definition}),at=(place,...names)=>names.reduce(({
path,value},name)=>{const member=isObject(value)&&Object.hasOwn(value,name)?value[name]:void 0;return{path:path===""?name:`${path}.${name}`,value:member??void 0}},
place),each=({path,value})=>Array.isArray(value)?value.map((item,index)=>({path:`${path}[${index}]`,value:item??void 0})):[],every=(place,...names)=>each(at(place,
...names)),given=({value})=>value!=null,asked=({value})=>value==null||value===!1||value===""?!1:Array.isArray(value)?value.length>0:!0,textOf=({value})=>typeof value==
"string"?value:void 0,wholeOf=({value})=>typeof value=="number"&&Number.isInteger(value)?value:void 0,containersOf=task=>every(task,"containerDefinitions"),nameOf=container=>textOf(
at(container,"name"))??"",requires=(task,compatibility)=>every(task,"requiresCompatibilities").some(({value})=>value===compatibility),onFargate=task=>requires(task,
"FARGATE"),networkModeOf=task=>textOf(at(task,"networkMode"))??"bridge",repeated=(items,keyOf)=>{const seen=new Set;return items.filter(item=>{const key=keyOf(item);
return key===void 0?!1:seen.has(key)?!0:(seen.add(key),!1)})},ROOT="RegisterTaskDefinitionRequest",LENIENT=new Set(["TransportProtocol"]),INTEGER={min:-2147483648,
max:2147483647},modelFaults=(definition,limit)=>{const faults=[];for(const fault of faultsIn(ROOT,definition,"",!1))if(faults.push(fault),faults.length===limit)
break;return faults},membersOf=shape=>{const found=shapeOf(shape);return found.kind==="structure"?Object.keys(found.members):[]};function*faultsIn(name,value,path,secret){
const shape=shapeOf(name);if(!isOf(shape,value)){yield typeFault(shape,value,path,secret);return}switch(shape.kind){case"structure":yield*structureFaults(name,shape,
value,path,secret);return;case"list":yield*boundsFaults(shape,value.length,path,"items");for(const[index,item]of value.entries())yield*faultsIn(shape.of,item,`${path}\
[${index}]`,secret||shape.sensitive===!0);return;case"map":for(const[key,item]of Object.entries(value)){const inner=`${path}.${key}`;key==="__proto__"?yield reserved(
inner):item!=null&&typeof item!="string"&&(yield typeFault({kind:"string"},item,inner,secret))}return;case"string":yield*stringFaults(name,shape,value,path,secret);
return;case"integer":yield*integerFaults(shape,value,path)}}function*structureFaults(name,{members,required=[],union},value,path,secret){const present=Object.entries(
value).filter(([,item])=>item!=null);for(const[member,item]of present){const inner=path===""?member:`${path}.${member}`,of=Object.hasOwn(members,member)?members[member]:
void 0;of===void 0?yield unknownMember(name,member,inner):yield*faultsIn(of,item,inner,secret)}const names=present.map(([member])=>member);for(const member of required.
filter(each2=>!names.includes(each2))){const inner=path===""?member:`${path}.${member}`;yield{rule:"model-required",path:inner,found:"is missing",right:"it is r\
equired",refusal:invalid("null",inner,"Member must not be null")}}union===!0&&names.length!==1&&(yield{rule:"model-union",path,found:`has ${names.length} member\
s`,right:`give exactly one of ${Object.keys(members).join(", ")}`,refusal:invalid(show(value),path,"Member must have exactly one member")})}function*stringFaults(name,shape,value,path,secret){
if(yield*boundsFaults(shape,[...value].length,path,"characters"),shape.values!==void 0&&!LENIENT.has(name)&&!shape.values.includes(value)){const near=nearest(value,
shape.values);yield{rule:"model-enum",path,found:`is ${show(value,secret)}`,right:`${near===void 0?"":`did you mean ${near}? `}it is one of ${shape.values.join(
", ")}`,refusal:invalid(value,path,`Member must satisfy enum value set: [${shape.values.join(", ")}]`)}}shape.pattern!==void 0&&!new RegExp(`^(?:${shape.pattern}\
)$`,"u").test(value)&&(yield{rule:"model-pattern",path,found:`is ${show(value,secret)}`,right:"use letters, digits, spaces and _.:/=+-@ only",refusal:invalid(value,
path,`Member must satisfy regular expression pattern: ${shape.pattern}`)})}function*integerFaults(shape,value,path){const{min=INTEGER.min,max=INTEGER.max}=shape;
if(value>=min&&value<=max)return;const bound=value<min?`greater than or equal to ${min}`:`less than or equal to ${max}`;yield{rule:"model-range",path,found:`is ${value}`,
right:`it is a whole number from ${min} to ${max}`,refusal:invalid(String(value),path,`Member must have value ${bound}`)}}function*boundsFaults({min,max},length,path,of){
(min===void 0||length>=min)&&(max===void 0||length<=max)||(yield{rule:"model-length",path,found:`has ${length} ${of}`,right:`it has ${min??0} to ${max??"any num\
ber"} of them`,refusal:invalid(`of length ${length}`,path,length<(min??0)?`Member must have length greater than or equal to ${min}`:`Member must have length les\
s than or equal to ${max}`)})}var KINDS={structure:"an object",list:"a list",map:"an object of texts",string:"a text in quotes",integer:"a whole number without \
quotes",boolean:"true or false without quotes"},isOf=({kind},value)=>{switch(kind){case"structure":case"map":return isObject(value);case"list":return Array.isArray(
value);case"integer":return typeof value=="number"&&Number.isInteger(value);default:return typeof value===kind}},typeFault=(shape,value,path,secret)=>({rule:"mo\
del-type",path,found:`is ${show(value,secret||shape.kind==="list"&&shape.sensitive===!0)}`,right:`write ${(secret?void 0:converted(shape,value))??wanted(shape)}`,
refusal:invalid(show(value,!0),path,`Member must be ${KINDS[shape.kind]}`)}),converted=({kind},value)=>kind==="string"&&["number","boolean"].includes(typeof value)?
`"${String(value)}", in quotes`:typeof value!="string"?void 0:(kind==="integer"?/^-?\d{1,10}$/:kind==="boolean"?/^(?:true|false)$/:void 0)?.test(value)===!0?`${value}\
, without quotes`:void 0,wanted=shape=>{if(shape.kind==="structure")return`an object with ${Object.keys(shape.members).join(", ")}`;if(shape.kind!=="list")return KINDS[shape.
kind];const item=shapeOf(shape.of);if(item.kind!=="structure")return`a list of ${item.kind==="string"?"texts":"whole numbers"}`;const names=Object.keys(item.members);
return names.length>8?"a list of objects":`a list of objects with ${names.join(", ")}`},unknownMember=(shape,member,path)=>{if(member==="__proto__")return reserved(
path);if(UNSENT.includes(`${shape}.${member}`))return{rule:"unknown-member",path,found:"is newer than the AWS SDK in these actions",right:"leave it out: it woul\
d be dropped without a word"};const near=nearest(member,membersOf(shape));return{rule:"unknown-member",path,found:"is no member that ECS registers",right:near===
void 0?`leave it out, or move it where it belongs; here ECS knows ${listed(membersOf(shape))}`:`did you mean ${near}? Capital letters count`}},reserved=path=>({
rule:"reserved-name",path,found:"has a name that no AWS SDK for JavaScript can send",right:"leave it out"}),listed=names=>names.length>20?`${names.slice(0,20).join(
", ")}, …`:names.join(", "),invalid=(value,path,constraint)=>({code:"InvalidParameterException",message:`1 validation error detected: Value ${value==="null"?"\
null":`'${value}'`} at '${path.replace(/\[(\d+)\]/g,(_,index)=>`.${Number(index)+1}.member`)}' failed to satisfy constraint: ${constraint}`}),nearest=(word,known)=>{
if(word.length>64)return;const lower=word.toLowerCase(),same=known.find(each2=>each2.toLowerCase()===lower);if(same!==void 0)return same;const[best]=known.map(each2=>({
each:each2,distance:distanceOf(lower,each2.toLowerCase())})).filter(({each:each2,distance})=>distance<=Math.min(2,each2.length/3)).sort((a,b)=>a.distance-b.distance);
return best?.each},distanceOf=(a,b)=>{let row=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i+=1){const next=[i];for(let j=1;j<=b.length;j+=
1){const replaced=(row[j-1]??0)+(a[i-1]===b[j-1]?0:1);next.push(Math.min(replaced,(row[j]??0)+1,(next[j-1]??0)+1))}row=next}return row[b.length]??0},shapeOf=name=>{
const shape=Object.hasOwn(MODEL,name)?MODEL[name]:void 0;if(shape===void 0)throw new TypeError(`The model has no shape ${name}`);return shape},PLACEHOLDER=/<[^<>]{1,100}>|\$\{[^{}]{0,100}\}|\{\{[^{}]{0,100}\}\}|\$[A-Z_][A-Z0-9_]{0,99}/,
placeholderFaults=task=>places(task).flatMap(place=>{const[placeholder]=PLACEHOLDER.exec(textOf(place)??"")??[];return placeholder===void 0?[]:[{rule:"placehold\
er",path:place.path,found:`is ${show(place.value)}`,right:`put the real value in place of ${placeholder}`}]}),places=task=>[at(task,"taskRoleArn"),at(task,"exec\
utionRoleArn"),...containersOf(task).flatMap(container=>[at(container,"image"),at(container,"repositoryCredentials","credentialsParameter"),...every(container,"\
secrets").map(secret=>at(secret,"valueFrom")),...every(container,"logConfiguration","secretOptions").map(secret=>at(secret,"valueFrom")),...every(container,"env\
ironmentFiles").map(file=>at(file,"value")),...every(container,"credentialSpecs")]),...every(task,"volumes").flatMap(volume=>[at(volume,"efsVolumeConfiguration",
"fileSystemId"),at(volume,"efsVolumeConfiguration","authorizationConfig","accessPointId"),at(volume,"s3filesVolumeConfiguration","fileSystemArn"),at(volume,"s3f\
ilesVolumeConfiguration","accessPointArn"),at(volume,"fsxWindowsFileServerVolumeConfiguration","fileSystemId"),at(volume,"fsxWindowsFileServerVolumeConfiguratio\
n","authorizationConfig","credentialsParameter")])],forEach=(places2,breach)=>task=>places2(task).map(place=>breach(place,task)).filter(finding=>finding!==void 0),
when=(condition,breaches)=>task=>condition(task)?breaches(task):[],deployed=(...see)=>({proof:"deployed",see}),reported=(...see)=>({proof:"reported",see}),documented=(...see)=>({
proof:"documented",see}),inferred=(...see)=>({proof:"inferred",see}),BYTES=65536,CONSTRAINTS=10,bytesOf=text=>{let bytes=0;for(const character of text){const code=character.
codePointAt(0)??0;bytes+=code<128?1:code<2048?2:code<65536?3:4}return bytes},SIZE={id:"size",says:`A task definition has at most ${BYTES} bytes as JSON without \
spaces, its tags aside`,source:reported("awsdocs/amazon-ecs-developer-guide#149","service-quotas"),breaches:({value})=>{if(typeof value!="object"||value===null)
return[];const{tags:_,...rest}=value,bytes=bytesOf(JSON.stringify(rest));return bytes<=BYTES?[]:[{at:rootOf(value),found:`has ${bytes} bytes`,right:`keep it wit\
hin ${BYTES}: move variables to files or parameters`,message:`Actual length: '${bytes}'. Max allowed length is '${BYTES}' bytes.`}]}},LIMITS_AND_TAGS=[SIZE,{id:"\
placement-constraints-at-most",says:`There are at most ${CONSTRAINTS} placement constraints`,source:documented("API_RegisterTaskDefinition"),breaches:task=>every(
task,"placementConstraints").length<=CONSTRAINTS?[]:[{at:at(task,"placementConstraints"),right:`keep at most ${CONSTRAINTS}`,message:`A task definition can have\
 at most ${CONSTRAINTS} placement constraints.`}]},{id:"tags-given",says:"The list of tags is absent or not empty",source:reported("fabfuel/ecs-deploy#146","kay\
ac/ecspresso#296"),breaches:task=>{const tags=at(task,"tags");return Array.isArray(tags.value)&&tags.value.length===0?[{at:tags,found:"is empty",right:"leave it\
 out",message:"Tags can not be empty."}]:[]}},{id:"tag-key",says:"A tag has a key, and neither key nor value begins with aws:",source:documented("API_Tag"),breaches:task=>every(
task,"tags").flatMap(tag=>{const key=at(tag,"key");if(tag.value===void 0)return[];if(!asked(key)){const found=given(key)?"is empty":"is missing";return[{at:key,
found,right:"give the tag a key",message:"Tag key should not be null or empty."}]}return[key,at(tag,"value")].filter(place=>/^aws:/i.test(textOf(place)??"")).map(
place=>({at:place,right:"the prefix aws: is for AWS alone",message:"Tag keys and values must not begin with aws:."}))})},{id:"tag-keys-unique",says:"No two tags\
 have the same key",source:documented("API_Tag"),breaches:forEach(task=>repeated(every(task,"tags"),tag=>textOf(at(tag,"key"))),tag=>({at:at(tag,"key"),found:`i\
s ${show(at(tag,"key").value)}, as that of a tag before it`,right:"keep one of them",message:"Duplicate tag keys found."}))}],EC2_ONLY="leave it out: Fargate do\
es not have it",unsupported=(id2,what,places2,message,source)=>({id:`fargate-${id2}`,says:`On Fargate there is no ${what}`,source,breaches:when(onFargate,forEach(
places2,place=>asked(place)?{at:place,right:EC2_ONLY,message}:void 0))}),ofContainers=(...names)=>task=>containersOf(task).map(container=>at(container,...names)),
ofVolumes=(...names)=>task=>every(task,"volumes").map(volume=>at(volume,...names)),compatible=what=>`Fargate compatible task definitions do not support ${what}`,
LONGEST_STOP=120,FARGATE=[{id:"fargate-network-mode",says:"On Fargate the network mode is awsvpc",source:deployed("pf-ecs-fargate-network-mode","aws/amazon-ecs-\
cli#1145"),breaches:when(onFargate,forEach(task=>[at(task,"networkMode")],mode=>mode.value==="awsvpc"?void 0:{at:mode,...given(mode)?{}:{found:"is missing"},right:'\
write "awsvpc"',message:"Fargate only supports network mode ‘awsvpc’."}))},unsupported("privileged","privileged container",ofContainers("privileged"),"Farga\
te requires that the 'privileged' setting be 'false'",deployed("pf-ecs-fargate-privileged")),unsupported("devices","linuxParameters.devices",ofContainers("linux\
Parameters","devices"),compatible("devices"),deployed("pf-ecs-fargate-devices")),unsupported("shared-memory-size","linuxParameters.sharedMemorySize",ofContainers(
"linuxParameters","sharedMemorySize"),compatible("sharedMemorySize"),deployed("pf-ecs-fargate-shared-memory-size")),unsupported("max-swap","linuxParameters.maxS\
wap",ofContainers("linuxParameters","maxSwap"),compatible("maxSwap"),deployed("pf-ecs-fargate-max-swap")),unsupported("swappiness","linuxParameters.swappiness",
ofContainers("linuxParameters","swappiness"),compatible("swappiness"),documented("API_LinuxParameters","fargate-tasks-services")),{id:"fargate-capabilities",says:"\
On Fargate no capability but SYS_PTRACE is added",source:deployed("pf-ecs-fargate-capabilities-add","API_KernelCapabilities"),breaches:when(onFargate,forEach(task=>containersOf(
task).flatMap(container=>every(container,"linuxParameters","capabilities","add")),capability=>{const text=textOf(capability);if(!(text===void 0||text==="SYS_PTR\
ACE"))return{at:capability,right:EC2_ONLY,message:`${text} is not allowed on Fargate.`}}))},unsupported("docker-security-options","dockerSecurityOptions",ofContainers(
"dockerSecurityOptions"),compatible("dockerSecurityOptions"),deployed("pf-ecs-fargate-docker-security-options")),unsupported("dns-search-domains","dnsSearchDoma\
ins",ofContainers("dnsSearchDomains"),compatible("dnsSearchDomains"),documented("fargate-tasks-services")),{id:"fargate-gpu",says:"On Fargate there is no GPU",source:deployed(
"pf-ecs-fargate-gpu-resource"),breaches:when(onFargate,forEach(task=>containersOf(task).flatMap(container=>every(container,"resourceRequirements")),requirement=>at(
requirement,"type").value==="GPU"?{at:requirement,found:"asks for a GPU",right:EC2_ONLY,message:"Tasks using the Fargate launch type do not support GPU resource\
 requirements."}:void 0))},unsupported("ipc-mode","ipcMode",task=>[at(task,"ipcMode")],compatible("ipcMode"),deployed("pf-ecs-fargate-ipc-mode","cn-terraform/te\
rraform-aws-ecs-fargate#2")),{id:"fargate-pid-mode",says:"On Fargate the pidMode is not host",source:deployed("pf-ecs-fargate-pid-mode-host"),breaches:when(onFargate,
forEach(task=>[at(task,"pidMode")],mode=>mode.value==="host"?{at:mode,right:'write "task", or leave it out',message:"Tasks using the Fargate launch type do not \
support pidMode 'host'."}:void 0))},unsupported("placement-constraints","placementConstraints",task=>[at(task,"placementConstraints")],compatible("constraints"),
deployed("pf-ecs-fargate-placement-constraints")),unsupported("source-path","host.sourcePath of a volume",ofVolumes("host","sourcePath"),compatible("sourcePath"),
deployed("pf-ecs-fargate-host-source-path","cloudposse/terraform-aws-ecs-alb-service-task#174")),unsupported("docker-volume","dockerVolumeConfiguration",ofVolumes(
"dockerVolumeConfiguration"),compatible("dockerVolumeConfiguration"),deployed("pf-ecs-fargate-docker-volume")),{id:"fargate-stop-timeout",says:`On Fargate a sto\
pTimeout is at most ${LONGEST_STOP} seconds`,source:reported("API_ContainerDefinition","aws/containers-roadmap#1808"),breaches:when(onFargate,forEach(ofContainers(
"stopTimeout"),timeout=>(wholeOf(timeout)??0)<=LONGEST_STOP?void 0:{at:timeout,right:`write at most ${LONGEST_STOP} seconds`,message:`Tasks using the Fargate la\
unch type must have a container stop timeout of less than ${LONGEST_STOP} seconds.`}))},{id:"ephemeral-storage-size",says:"Ephemeral storage is 21 to 200 GiB",source:deployed(
"pf-ecs-ephemeral-storage-range","API_EphemeralStorage"),breaches:forEach(task=>[at(task,"ephemeralStorage","sizeInGiB")],size=>{const gib=wholeOf(size);if(!(gib===
void 0||gib>=21&&gib<=200))return{at:size,right:"write 21 to 200, or leave ephemeralStorage out for 20",message:`EphemeralStorage size should be at ${gib<21?"le\
ast 21":"most 200"}`}})},{id:"ephemeral-storage-on-fargate",says:"Ephemeral storage is for Fargate only",source:deployed("pf-ecs-fargate-ephemeral-storage-ec2"),
breaches:task=>{const storage=at(task,"ephemeralStorage");return given(storage)&&every(task,"requiresCompatibilities").length>0&&!onFargate(task)?[{at:storage,right:'\
leave it out, or add "FARGATE" to requiresCompatibilities',message:"Tasks using the EC2 launch type do not support EphemeralStorage."}]:[]}},{id:"windows-on-arm",
says:"Windows runs on X86_64 only",source:deployed("pf-ecs-windows-arm64"),breaches:forEach(task=>[at(task,"runtimePlatform","cpuArchitecture")],(architecture,task)=>{
const family=textOf(at(task,"runtimePlatform","operatingSystemFamily"))??"";return architecture.value==="ARM64"&&family.startsWith("WINDOWS")?{at:architecture,right:'\
write "X86_64" for Windows',message:"No Fargate configuration exists for given values."}:void 0})},{id:"inference-accelerators",says:"There are no inferenceAcce\
lerators any more",source:deployed("pf-ecs-fargate-inference-accelerator"),breaches:forEach(task=>[at(task,"inferenceAccelerators")],place=>asked(place)?{at:place,
right:"leave it out",message:"Unsupported field 'inferenceAccelerators'"}:void 0)}],HEALTH={interval:{min:5,max:300},timeout:{min:2,max:60},retries:{min:1,max:10},
startPeriod:{min:0,max:300}},SPELLED={interval:"interval",timeout:"timeout",retries:"retries",startPeriod:"start period"},KEBAB={interval:"interval",timeout:"ti\
meout",retries:"retries",startPeriod:"start-period"},healthBound=member=>{const{min,max}=HEALTH[member];return{id:`health-check-${KEBAB[member]}`,says:`The ${member}\
 of a healthCheck is ${min} to ${max}${member==="retries"?"":" seconds"}`,source:deployed(`pf-ecs-healthcheck-${KEBAB[member]}-range`,"API_HealthCheck"),breaches:forEach(
containersOf,container=>{const place=at(container,"healthCheck",member),value=wholeOf(place);if(value===void 0||value>=min&&value<=max)return;const bound=value<
min?`greater than or equal to the minimum allowed value ${min}`:`less than or equal to the maximum allowed value ${max}`;return{at:place,right:`write ${min} to ${max}`,
message:`Health check ${SPELLED[member]} must be ${bound} for container '${nameOf(container)}'`}})}},dependenciesOf=container=>every(container,"dependsOn"),forDependencies=breach=>task=>containersOf(
task).flatMap(container=>dependenciesOf(container).map(dependency=>{const name=textOf(at(dependency,"containerName")),target=containersOf(task).find(each2=>nameOf(
each2)===name);return name===void 0?void 0:breach(dependency,target)}).filter(finding=>finding!==void 0)),inCircle=task=>{const waits=new Map(containersOf(task).
map(container=>[nameOf(container),dependenciesOf(container).map(dependency=>textOf(at(dependency,"containerName"))).filter(name=>name!==void 0)])),reaches=(from,wanted2)=>{
const seen=new Set,queue=[...waits.get(from)??[]];for(let name=queue.pop();name!==void 0;name=queue.pop()){if(name===wanted2)return!0;seen.has(name)||queue.push(
...waits.get(name)??[]),seen.add(name)}return!1};return containersOf(task).filter(container=>reaches(nameOf(container),nameOf(container)))},RESTART={min:60,max:1800},
IGNORED_CODES=50,SHORTEST_TIMEOUT=2,HEALTH_AND_ORDER=[healthBound("interval"),healthBound("timeout"),healthBound("retries"),healthBound("startPeriod"),{id:"depe\
ndency-exists",says:"A container depends on containers of the same task only",source:deployed("pf-ecs-dependson-container-missing","eagletmt/hako#99"),breaches:forDependencies(
(dependency,target)=>{if(target!==void 0)return;const name=at(dependency,"containerName");return{at:name,right:"name a container of this task",message:`Cannot d\
epend on container + '${textOf(name)}' because it does not exist`}})},{id:"dependency-ends",says:"What a container waits for with COMPLETE or SUCCESS is not ess\
ential",source:deployed("pf-ecs-dependson-complete-on-essential","boto/boto3#2436"),breaches:forDependencies((dependency,target)=>{const condition=at(dependency,
"condition");if(!(target===void 0||!["COMPLETE","SUCCESS"].includes(textOf(condition)??""))&&at(target,"essential").value!==!1)return{at:condition,found:`is ${show(
condition.value)}, and ${nameOf(target)} is essential`,right:'wait for START or HEALTHY, or write "essential": false there',message:"A dependency container with\
 SUCCESS or COMPLETE condition cannot be an essential container"}})},{id:"dependency-healthy",says:"What a container waits for with HEALTHY has a healthCheck in\
 the task definition",source:deployed("pf-ecs-dependson-healthy-without-healthcheck","API_ContainerDependency"),breaches:forDependencies((dependency,target)=>{const condition=at(
dependency,"condition");if(!(target===void 0||condition.value!=="HEALTHY")&&!given(at(target,"healthCheck")))return{at:condition,found:`is "HEALTHY", and ${nameOf(
target)} has no healthCheck`,right:"give that container a healthCheck, or wait for START",message:"A dependency container with HEALTHY condition must have healt\
h check configured"}})},{id:"dependency-circle",says:"No container waits for itself, over others or directly",source:inferred("aws/containers-roadmap#123"),breaches:task=>inCircle(
task).map(container=>({at:at(container,"dependsOn"),found:`makes ${show(nameOf(container))} wait for itself`,right:"break the circle",message:"The container dep\
endencies form a cycle."}))},{id:"timeouts-at-least",says:`A startTimeout or stopTimeout is at least ${SHORTEST_TIMEOUT} seconds`,source:documented("API_Contain\
erDefinition"),breaches:task=>containersOf(task).flatMap(container=>["start","stop"].flatMap(which=>{const timeout=at(container,`${which}Timeout`),seconds=wholeOf(
timeout);return seconds===void 0||seconds>=SHORTEST_TIMEOUT?[]:[{at:timeout,right:`write at least ${SHORTEST_TIMEOUT} seconds`,message:`Granular ${which} timeou\
t on container '${nameOf(container)}' must be at least ${SHORTEST_TIMEOUT} seconds.`}]}))},{id:"restart-period",says:`The restartAttemptPeriod of a restartPolic\
y is ${RESTART.min} to ${RESTART.max} seconds`,source:deployed("pf-ecs-restart-policy-attempt-period-range","API_ContainerRestartPolicy"),breaches:forEach(containersOf,
container=>{const period=at(container,"restartPolicy","restartAttemptPeriod"),seconds=wholeOf(period);if(!(seconds===void 0||seconds>=RESTART.min&&seconds<=RESTART.
max))return{at:period,right:`write ${RESTART.min} to ${RESTART.max}`,message:`The 'restartAttemptPeriod' setting for container '${nameOf(container)}' must be be\
tween ${RESTART.min} and ${RESTART.max}.`}})},{id:"restart-ignored-codes",says:`A restartPolicy ignores at most ${IGNORED_CODES} exit codes`,source:documented("\
API_ContainerRestartPolicy"),breaches:forEach(containersOf,container=>{const codes=at(container,"restartPolicy","ignoredExitCodes");return every(container,"rest\
artPolicy","ignoredExitCodes").length<=IGNORED_CODES?void 0:{at:codes,right:`keep at most ${IGNORED_CODES}`,message:`A restart policy can ignore at most ${IGNORED_CODES}\
 exit codes.`}})},{id:"ulimit-order",says:"The softLimit of a ulimit is not greater than its hardLimit",source:deployed("pf-ecs-ulimit-soft-over-hard"),breaches:forEach(
task=>containersOf(task).flatMap(container=>every(container,"ulimits")),ulimit=>{const[soft,hard]=[wholeOf(at(ulimit,"softLimit")),wholeOf(at(ulimit,"hardLimit"))];
if(!(soft===void 0||hard===void 0||hard<0||soft<=hard))return{at:at(ulimit,"softLimit"),right:`write at most ${hard}, its hardLimit`,message:`Soft limit exceeds\
 hard limit for ulimit ${textOf(at(ulimit,"name"))}`}})}],FARGATE_DRIVERS=["awslogs","splunk","awsfirelens"],driverOf=container=>textOf(at(container,"logConfigu\
ration","logDriver")),lacking=(container,wanted2)=>{const options=at(container,"logConfiguration","options").value,secrets=every(container,"logConfiguration","s\
ecretOptions").map(({value})=>isObject(value)?value.name:void 0),has=name=>isObject(options)&&Object.hasOwn(options,name)&&options[name]!==""&&options[name]!==null||
secrets.includes(name);return wanted2.filter(name=>!has(name))},needs=(driver,wanted2,say)=>container=>{if(driverOf(container)!==driver)return;const missing2=lacking(
container,wanted2);if(missing2.length!==0)return{at:at(container,"logConfiguration","options"),found:`has no ${missing2.join(", ")}`,right:`the log driver ${driver}\
 needs it`,message:say(missing2)}},requiresOptions=driver=>missing2=>`Log driver ${driver} requires options: ${missing2.join(", ")}`,LOGGING=[{id:"fargate-log-d\
river",says:`On Fargate the log driver is ${FARGATE_DRIVERS.join(", ")}`,source:deployed("pf-ecs-fargate-log-driver-unsupported","API_LogConfiguration"),breaches:when(
onFargate,forEach(task=>containersOf(task).map(container=>at(container,"logConfiguration","logDriver")),driver=>{const text=textOf(driver);if(!(text===void 0||FARGATE_DRIVERS.
includes(text)))return{at:driver,right:`use one of ${FARGATE_DRIVERS.join(", ")}`,message:`${text} is not a valid log driver. Must be one of [${FARGATE_DRIVERS.
join(",")}]`}}))},{id:"awslogs-options",says:"The log driver awslogs has the options awslogs-region and awslogs-group",source:deployed("pf-ecs-awslogs-missing-g\
roup","klothoplatform/klotho#892"),breaches:forEach(containersOf,needs("awslogs",["awslogs-region","awslogs-group"],requiresOptions("awslogs")))},{id:"awslogs-p\
refix-on-fargate",says:"On Fargate the log driver awslogs has the option awslogs-stream-prefix",source:deployed("pf-ecs-awslogs-fargate-missing-stream-prefix"),
breaches:when(onFargate,forEach(containersOf,needs("awslogs",["awslogs-stream-prefix"],()=>"Fargate requires log configuration options to include awslogs-stream\
-prefix to support log driver awslogs.")))},{id:"splunk-options",says:"The log driver splunk has the options splunk-token and splunk-url",source:documented("API\
_LogConfiguration"),breaches:forEach(containersOf,needs("splunk",["splunk-token","splunk-url"],requiresOptions("splunk")))},{id:"firelens-router",says:"The log \
driver awsfirelens needs a container with a firelensConfiguration",source:deployed("pf-ecs-awsfirelens-without-router"),breaches:forEach(containersOf,(container,task)=>driverOf(
container)!=="awsfirelens"||containersOf(task).some(each2=>given(at(each2,"firelensConfiguration")))?void 0:{at:at(container,"logConfiguration","logDriver"),right:"\
add a container with a firelensConfiguration, or use another log driver",message:"When awsfirelens log driver is specified in log configuration, a firelens conf\
iguration object must be specified."})},{id:"firelens-used",says:"With a firelensConfiguration at least one container logs through awsfirelens",source:reported(
"API_FirelensConfiguration","using_firelens"),breaches:task=>{const routers=containersOf(task).map(container=>at(container,"firelensConfiguration")).filter(given);
return routers.length===0||containersOf(task).some(each2=>driverOf(each2)==="awsfirelens")?[]:routers.map(router=>({at:router,right:"let a container log through\
 awsfirelens, or leave it out",message:"When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log d\
river."}))}},{id:"firelens-file-on-fargate",says:"On Fargate the config-file-type of a firelensConfiguration is file",source:reported("API_FirelensConfiguration",
"aws/aws-sdk#311"),breaches:when(onFargate,forEach(task=>containersOf(task).map(container=>at(container,"firelensConfiguration","options","config-file-type")),type=>type.
value==="s3"?{at:type,right:'write "file"',message:"Fargate launch type does not support FirelensConfiguration config file from 's3'."}:void 0))}],CONTAINERS=10,
NAME_LENGTH=255,NAME=/^[a-zA-Z0-9_-]+$/,TASK_DEFINITION_ARN=/^arn:[a-z-]{1,32}:ecs:[a-z0-9-]{0,32}:\d{0,12}:task-definition\/([a-zA-Z0-9_-]{1,255})(?::\d{1,10})?$/,
NAME_WORDS="use 1 to 255 letters, digits, hyphens and underscores",NAMES_AND_IMAGES=[{id:"family-name",says:"A family has 1 to 255 letters, digits, hyphens and \
underscores",source:reported("aws/amazon-ecs-cli#37","API_RegisterTaskDefinition"),breaches:forEach(task=>[at(task,"family")],family=>{const text=textOf(family);
if(text===void 0||NAME.test(text)&&text.length<=NAME_LENGTH)return;const arn=TASK_DEFINITION_ARN.exec(text)?.[1];return{at:family,right:arn===void 0?NAME_WORDS:
`write the family alone: ${show(arn)}`,message:"Family contains invalid characters."}})},{id:"containers-given",says:"There is at least one container",source:reported(
"awsdocs/aws-cloudformation-user-guide#454"),breaches:forEach(task=>[at(task,"containerDefinitions")],list=>Array.isArray(list.value)&&list.value.length===0?{at:list,
found:"is empty",right:"add a container",message:"Container list cannot be empty."}:void 0)},{id:"containers-at-most",says:`There are at most ${CONTAINERS} cont\
ainers`,source:reported("aws/amazon-ecs-cli#184","service-quotas"),breaches:task=>containersOf(task).length<=CONTAINERS?[]:[{at:at(task,"containerDefinitions"),
right:`keep at most ${CONTAINERS}`,message:"Too many containers."}]},{id:"container-name",says:"A container has a name of 1 to 255 letters, digits, hyphens and \
underscores",source:reported("hashicorp/terraform-provider-aws#5950","API_ContainerDefinition"),breaches:forEach(containersOf,container=>{const name=at(container,
"name"),text=textOf(name);if(!given(name)||text==="")return{at:name,found:given(name)?"is empty":"is missing",right:NAME_WORDS,message:"Container.name should no\
t be null or empty."};if(!(text===void 0||NAME.test(text)&&text.length<=NAME_LENGTH))return{at:name,right:NAME_WORDS,message:"Container.name contains invalid ch\
aracters."}})},{id:"container-names-unique",says:"No two containers have the same name",source:deployed("pf-ecs-duplicate-container-names","metaps/genova#291"),
breaches:task=>repeated(containersOf(task),container=>textOf(at(container,"name"))).map(container=>({at:at(container,"name"),found:`is ${show(nameOf(container))}\
, as that of a container before it`,right:"give each container a name of its own",message:"Container names must be unique within a Task Definition."}))},{id:"im\
age-given",says:"A container has an image",source:reported("prefect-archive/prefect-aws#159","aws/aws-cli#5924"),breaches:forEach(containersOf,container=>{const image=at(
container,"image");if(!(given(image)&&image.value!==""))return{at:image,found:given(image)?"is empty":"is missing",right:"name an image",message:"The container.\
image should not be null or empty."}})},{id:"image-characters",says:"An image is made of letters, digits and - _ : . / # @",source:reported("aws-actions/amazon-\
ecs-render-task-definition#49","API_ContainerDefinition"),breaches:forEach(containersOf,container=>{const image=at(container,"image"),text=textOf(image);if(!(text===
void 0||text===""||/^[a-zA-Z0-9_:./#@-]+$/.test(text)))return{at:image,right:"use letters, digits and - _ : . / # @ only, without spaces",message:"Container.ima\
ge contains invalid characters."}})},{id:"image-length",says:"An image has at most 255 characters before its digest",source:reported("hashicorp/terraform-provid\
er-aws#22629","API_ContainerDefinition"),breaches:forEach(containersOf,container=>{const image=at(container,"image"),[before=""]=textOf(image)?.split("@")??[];if(!(before.
length<=NAME_LENGTH))return{at:image,found:`has ${before.length} characters before its digest`,right:`use at most ${NAME_LENGTH}`,message:"Container.image shoul\
d be 255 characters or less"}})},{id:"image-digest",says:"The digest of an image is sha256: and 64 hexadecimal digits",source:documented("API_ContainerDefinitio\
n"),breaches:forEach(containersOf,container=>{const image=at(container,"image"),text=textOf(image)??"",digest=text.slice(text.indexOf("@")+1);if(!(!text.includes(
"@")||/^sha256:[0-9a-fA-F]{64}$/.test(digest)))return{at:image,right:"write @sha256: and 64 hexadecimal digits after the name",message:"Container.image contains\
 invalid characters."}})},{id:"essential-container",says:"At least one container is essential, which is the default",source:deployed("pf-ecs-essential-container"),
breaches:task=>{const containers=containersOf(task);return containers.length===0||containers.some(each2=>at(each2,"essential").value!==!1)?[]:[{at:at(task,"cont\
ainerDefinitions"),found:"has no essential container",right:'leave out "essential": false in one of them',message:"Task definition doesn't have any essential co\
ntainer."}]}},{id:"volume-name",says:"A volume has a name of 1 to 255 letters, digits, hyphens and underscores",source:documented("API_Volume"),breaches:forEach(
task=>every(task,"volumes"),volume=>{const name=at(volume,"name"),text=textOf(name);if(!(text===void 0||NAME.test(text)&&text.length<=NAME_LENGTH))return{at:name,
right:NAME_WORDS,message:"Volume.name contains invalid characters."}})}],inAwsvpc=task=>networkModeOf(task)==="awsvpc",notInAwsvpc=(member,message,source)=>({id:`\
awsvpc-${member.toLowerCase()}`,says:`In the network mode awsvpc a container has no ${member}`,source,breaches:when(inAwsvpc,forEach(task=>containersOf(task).map(
container=>at(container,member)),place=>asked(place)?{at:place,right:"leave it out in the networkMode awsvpc, which Fargate has, too",message}:void 0))}),NETWORK_MODE=[
notInAwsvpc("links","Links are not supported when networkMode=awsvpc.",deployed("pf-ecs-fargate-links","aws-observability/aws-otel-collector#1359")),notInAwsvpc(
"hostname","hostname is not supported on container when networkMode=awsvpc.",deployed("pf-ecs-awsvpc-hostname","labd/ecs-deplojo#26")),notInAwsvpc("dnsServers",
"DNS servers are not supported on container when networkMode=awsvpc.",deployed("pf-ecs-fargate-dns-servers")),notInAwsvpc("extraHosts","Extra hosts are not supp\
orted on container when networkMode=awsvpc.",deployed("pf-ecs-awsvpc-extra-hosts")),notInAwsvpc("disableNetworking","Disable Networking is not supported on cont\
ainer when networkMode=awsvpc.",deployed("pf-ecs-fargate-disable-networking")),{id:"links-in-bridge",says:"Containers are linked in the network mode bridge only",
source:documented("API_ContainerDefinition"),breaches:when(task=>["host","none"].includes(networkModeOf(task)),forEach(task=>containersOf(task).map(container=>at(
container,"links")),(links,task)=>asked(links)?{at:links,right:"leave it out, or use the networkMode bridge",message:`Links are not supported when networkMode=${networkModeOf(
task)}.`}:void 0))},{id:"proxy-in-awsvpc",says:"A proxyConfiguration needs the network mode awsvpc",source:deployed("pf-ecs-proxy-configuration-awsvpc-required"),
breaches:task=>{const proxy=at(task,"proxyConfiguration");return asked(proxy)&&!inAwsvpc(task)?[{at:proxy,right:"use the networkMode awsvpc, or leave it out",message:"\
APPMESH proxy configuration is only supported in networkMode=awsvpc."}]:[]}},{id:"proxy-container",says:"The containerName of a proxyConfiguration is that of a \
container",source:deployed("pf-ecs-proxy-configuration-container-missing"),breaches:task=>{const name=at(task,"proxyConfiguration","containerName"),known=containersOf(
task).some(each2=>at(each2,"name").value===name.value);return typeof name.value!="string"||known?[]:[{at:name,right:"name a container of this task",message:`Pro\
xy container [${name.value}] does not exist.`}]}},{id:"proxy-properties",says:"A proxyConfiguration has ProxyIngressPort, ProxyEgressPort, AppPorts and EgressIg\
noredIPs",source:deployed("pf-ecs-proxy-configuration-missing-required-props"),breaches:task=>{const proxy=at(task,"proxyConfiguration");if(!asked(proxy))return[];
const names=every(proxy,"properties").map(property=>at(property,"name").value),missing2=["ProxyIngressPort","ProxyEgressPort","AppPorts","EgressIgnoredIPs"].filter(
name=>!names.includes(name));return missing2.length===0?[]:[{at:at(proxy,"properties"),found:`has no ${missing2.join(", ")}`,right:"add what is missing",message:missing2[0]===
"ProxyIngressPort"?"Ingress port not found":`${missing2[0]} not found`}]}}],LAST_PORT=65535,RANGES=100,mappingsOf=container=>every(container,"portMappings"),allMappings=task=>containersOf(
task).flatMap(mappingsOf),protocolOf=mapping=>textOf(at(mapping,"protocol"))==="udp"?"UDP":"TCP",sharesPorts=task=>["awsvpc","host"].includes(networkModeOf(task)),
forMappings=breach=>task=>containersOf(task).flatMap(container=>mappingsOf(container).map(mapping=>breach(mapping,nameOf(container),task)).filter(finding=>finding!==
void 0)),rangeOf=mapping=>{const[,from,to]=/^(\d{1,5})-(\d{1,5})$/.exec(textOf(at(mapping,"containerPortRange"))??"")??[];return from===void 0||to===void 0?void 0:
[Number(from),Number(to)]},portsOf=(mapping,name)=>{const port=wholeOf(at(mapping,name));return port===void 0||port===0?void 0:[port,port]},overlapping=(mappings,ports)=>mappings.
flatMap((mapping,index)=>{const own=ports(mapping);if(own===void 0)return[];const shared=mappings.slice(0,index).flatMap(other=>{const theirs=ports(other);return theirs===
void 0||protocolOf(other)!==protocolOf(mapping)?[]:own[0]<=theirs[1]&&theirs[0]<=own[1]?[Math.max(own[0],theirs[0])]:[]}),[port]=shared;return port===void 0?[]:
[{mapping,port}]}),PORTS=[{id:"container-port",says:`A port mapping has a containerPort from 1 to ${LAST_PORT}, or a containerPortRange`,source:reported("aws/aw\
s-cli#7288","aws/aws-cdk#8762"),breaches:forMappings((mapping,container)=>{const port=at(mapping,"containerPort"),number=wholeOf(port);if(!(given(at(mapping,"co\
ntainerPortRange"))&&!given(port))&&!(number===void 0?given(port):number>=1&&number<=LAST_PORT))return{at:port,...given(port)?{}:{found:"is missing"},right:`wri\
te a port from 1 to ${LAST_PORT}`,message:`Invalid 'containerPort' setting for container '${container}'.`}})},{id:"host-port",says:`A hostPort is from 0 to ${LAST_PORT}`,
source:documented("API_PortMapping"),breaches:forMappings((mapping,container)=>{const port=at(mapping,"hostPort"),number=wholeOf(port);if(!(number===void 0||number>=
0&&number<=LAST_PORT))return{at:port,right:`write a port from 0 to ${LAST_PORT}`,message:`Invalid 'hostPort' setting for container '${container}'.`}})},{id:"hos\
t-port-as-container-port",says:"In the network modes awsvpc and host a hostPort is absent, 0 or equal to the containerPort",source:deployed("pf-ecs-host-network\
-host-port-mismatch","klothoplatform/klotho#892"),breaches:when(sharesPorts,forMappings((mapping,_,task)=>{const host=at(mapping,"hostPort"),[number,container]=[
wholeOf(host),wholeOf(at(mapping,"containerPort"))];if(!(number===void 0||number===0||container===void 0||number===container))return{at:host,right:`leave it out\
, or write ${container} as the containerPort`,message:`When networkMode=${networkModeOf(task)}, the host ports and container ports in port mappings must match.`}}))},
{id:"host-ports-unique",says:"A port of the host, or of the task in the modes awsvpc and host, is mapped once for each protocol",source:reported("aws/amazon-ecs\
-agent#1220","pf-ecs-port-range-overlap"),breaches:task=>overlapping(allMappings(task),mapping=>sharesPorts(task)?rangeOf(mapping)??portsOf(mapping,"containerPo\
rt"):portsOf(mapping,"hostPort")).map(({mapping,port})=>({at:mapping,found:`maps ${protocolOf(mapping)} port ${port} once more`,right:"map each port once in the\
 task",message:networkModeOf(task)==="awsvpc"?`${protocolOf(mapping)} container port '${port}' is used multiple times in task when networkMode=awsvpc.`:`${protocolOf(
mapping)} host port '${port}' is mapped multiple times in task.`}))},{id:"ports-without-network",says:"In the network mode none no port is mapped",source:documented(
"API_ContainerDefinition"),breaches:when(task=>networkModeOf(task)==="none",forEach(task=>containersOf(task).map(container=>at(container,"portMappings")),mappings=>Array.
isArray(mappings.value)&&mappings.value.length>0?{at:mappings,right:"leave it out, or use another networkMode",message:"Port mappings are not supported when net\
workMode=none."}:void 0))},{id:"port-range",says:`A containerPortRange is two ports from 1 to ${LAST_PORT}, the lower one first: "8000-8010"`,source:deployed("p\
f-ecs-port-range-reversed","API_PortMapping"),breaches:forMappings((mapping,container)=>{const range2=at(mapping,"containerPortRange"),[from,to]=rangeOf(mapping)??
[0,0];if(!(textOf(range2)===void 0||from>=1&&from<to&&to<=LAST_PORT))return{at:range2,right:'write the lower port, a hyphen and the higher one: "8000-8010"',message:`\
Invalid 'containerPortRange' setting for container '${container}'.`}})},{id:"port-range-alone",says:"A port mapping has a containerPort or a containerPortRange,\
 not both",source:deployed("pf-ecs-port-range-with-host-port"),breaches:forMappings(mapping=>given(at(mapping,"containerPortRange"))&&(given(at(mapping,"contain\
erPort"))||given(at(mapping,"hostPort")))?{at:mapping,found:"has a single port and a range",right:"keep containerPort, or containerPortRange without hostPort",message:"\
cannot specify both single port and port range"}:void 0)},{id:"port-range-network",says:"A containerPortRange needs the network mode bridge or awsvpc",source:documented(
"API_PortMapping"),breaches:when(task=>!["bridge","awsvpc"].includes(networkModeOf(task)),forEach(task=>allMappings(task).map(mapping=>at(mapping,"containerPort\
Range")),range2=>given(range2)?{at:range2,right:"use the networkMode bridge or awsvpc, or single ports",message:"containerPortRange is only supported when netwo\
rkMode=bridge or networkMode=awsvpc."}:void 0))},{id:"port-ranges-at-most",says:`A container has at most ${RANGES} port ranges`,source:documented("API_PortMappi\
ng"),breaches:forEach(containersOf,container=>mappingsOf(container).filter(mapping=>given(at(mapping,"containerPortRange"))).length<=RANGES?void 0:{at:at(container,
"portMappings"),found:`has more than ${RANGES} port ranges`,right:`keep at most ${RANGES}`,message:`A container can have at most ${RANGES} port ranges.`})},{id:"\
port-name",says:"The name of a port mapping has 1 to 64 lower-case letters, digits, hyphens and underscores and no hyphen first",source:documented("API_PortMapp\
ing"),breaches:forEach(task=>allMappings(task).map(mapping=>at(mapping,"name")),name=>{const text=textOf(name);if(!(text===void 0||/^[a-z0-9_][a-z0-9_-]{0,63}$/.
test(text)))return{at:name,right:"use 1 to 64 lower-case letters, digits, hyphens and underscores, no hyphen first",message:"The name of a port mapping contains\
 invalid characters."}})},{id:"port-names-unique",says:"No two port mappings of a task have the same name",source:deployed("pf-ecs-port-mapping-duplicate-name"),
breaches:task=>repeated(allMappings(task),mapping=>textOf(at(mapping,"name"))).map(mapping=>({at:at(mapping,"name"),found:`is ${show(textOf(at(mapping,"name")))}\
, as that of a mapping before it`,right:"give each port mapping a name of its own",message:`When networkMode=${networkModeOf(task)}, port mapping name is alread\
y used`}))}],ENVIRONMENT_FILES=10,ROLE=/^(?:arn:[a-z0-9-]+:iam::\d{12}:role\/)?[\w+=,.@/-]+$/,hasRole=task=>asked(at(task,"executionRoleArn")),roleMissing=(task,why,message)=>({
at:at(task,"executionRoleArn"),...given(at(task,"executionRoleArn"))?{}:{found:"is missing"},right:`name the task execution role: ${why}`,message}),ROLES_AND_SECRETS=[
{id:"role-valid",says:"A role is given by its ARN or its name",source:reported("aws-samples/aws-modern-application-workshop#9","fabfuel/ecs-deploy#231"),breaches:forEach(
task=>[at(task,"taskRoleArn"),at(task,"executionRoleArn")],role=>{const text=textOf(role);if(!(text===void 0||ROLE.test(text)))return{at:role,right:"write arn:a\
ws:iam::ACCOUNT:role/NAME, or leave it out",message:"Role is not valid"}})},{id:"fargate-role-for-logs",says:"On Fargate the log driver awslogs needs an executi\
on role",source:deployed("pf-ecs-fargate-execution-role-missing-awslogs","virtual-kubelet/virtual-kubelet#193"),breaches:when(onFargate,task=>!hasRole(task)&&containersOf(
task).some(each2=>at(each2,"logConfiguration","logDriver").value==="awslogs")?[roleMissing(task,"awslogs on Fargate needs it","Fargate requires task definition \
to have execution role ARN to support log driver awslogs.")]:[])},{id:"fargate-role-for-ecr",says:"On Fargate an image in Amazon ECR needs an execution role",source:reported(
"hashicorp/terraform-provider-aws#3051","jenkinsci/amazon-ecs-plugin#62"),breaches:when(onFargate,task=>!hasRole(task)&&containersOf(task).some(each2=>/^\d{12}\.dkr\.ecr[.-]/.
test(textOf(at(each2,"image"))??""))?[roleMissing(task,"images in ECR need it on Fargate","Fargate requires task definition to have execution role ARN to suppor\
t ECR images.")]:[])},{id:"role-for-secrets",says:"Secrets of containers need an execution role",source:deployed("pf-ecs-secrets-without-execution-role","fabfue\
l/ecs-deploy#87"),breaches:task=>!hasRole(task)&&containersOf(task).some(each2=>asked(at(each2,"secrets")))?[roleMissing(task,"secrets need it","When you are sp\
ecifying container secrets, you must also specify a value for 'executionRoleArn'.")]:[]},{id:"secret-names-unique",says:"No two secrets of a container have the \
same name",source:reported("CircleCI-Public/aws-ecs-orb#190"),breaches:task=>containersOf(task).flatMap(container=>repeated(every(container,"secrets"),secret=>textOf(
at(secret,"name"))).map(secret=>({at:at(secret,"name"),found:`is ${show(at(secret,"name").value)}, as that of a secret before it`,right:"keep one of them",message:`\
Duplicate secret names found: ${textOf(at(secret,"name"))}. Each secret name must be unique.`})))},{id:"secret-not-in-environment",says:"A secret has no name th\
at a variable of the container has",source:reported("dagster-io/dagster#11622"),breaches:task=>containersOf(task).flatMap(container=>{const variables=every(container,
"environment").map(variable=>textOf(at(variable,"name")));return every(container,"secrets").map(secret=>at(secret,"name")).filter(name=>textOf(name)!==void 0&&variables.
includes(textOf(name))).map(name=>({at:name,found:`is ${show(name.value)}, as that of a variable in environment`,right:"keep one of the two",message:`The secret\
 name must be unique and not shared with any new or existing environment variables set on the container, such as '${textOf(name)}'.`}))})},{id:"secret-parameter\
-name",says:"A secret comes from an ARN, or from a parameter whose name is made of letters, digits and _ . - /",source:reported("API_Secret","secrets-envvar-ssm\
-paramstore"),breaches:forEach(task=>containersOf(task).flatMap(container=>[...every(container,"secrets"),...every(container,"logConfiguration","secretOptions")]),
secret=>{const from=at(secret,"valueFrom"),text=textOf(from);if(!(text===void 0||text.startsWith("arn:")||/^[a-zA-Z0-9_./-]{1,2048}$/.test(text)))return{at:from,
right:"write the ARN of a secret or parameter, or the name of a parameter",message:`The Systems Manager parameter name specified for secret ${textOf(at(secret,"\
name"))} is invalid. The parameter name can be up to 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-,`}})},{id:"environment-files-at\
-most",says:`A container has at most ${ENVIRONMENT_FILES} environment files`,source:deployed("pf-ecs-environment-files-max","API_ContainerDefinition"),breaches:forEach(
containersOf,container=>every(container,"environmentFiles").length<=ENVIRONMENT_FILES?void 0:{at:at(container,"environmentFiles"),right:`keep at most ${ENVIRONMENT_FILES}`,
message:"The maximum number of environment files was exceeded. Specify ten or less and try again."})},{id:"environment-file-arn",says:"An environment file is gi\
ven by the ARN of an object in S3",source:deployed("pf-ecs-environment-files-type","API_EnvironmentFile"),breaches:forEach(task=>containersOf(task).flatMap(container=>every(
container,"environmentFiles")),file=>{const value=at(file,"value"),text=textOf(value);if(!(text===void 0||text.startsWith("arn:")))return{at:value,right:"write \
arn:aws:s3:::BUCKET/KEY.env",message:"Invalid arn syntax."}})},{id:"environment-names",says:"A variable has a name",source:inferred("API_KeyValuePair"),breaches:forEach(
task=>containersOf(task).flatMap(container=>every(container,"environment")),variable=>{const name=at(variable,"name");return variable.value===void 0||asked(name)?
void 0:{at:name,found:given(name)?"is empty":"is missing",right:"name the variable",message:"Environment variable name must not be null or empty."}})}],cpuUnits=text=>sized(
text,/^vcpus?$/i),memoryMib=text=>sized(text,/^gb$/i),sized=(text,unit)=>{if(text.length>32)return;const[,digits="",word=""]=/^([\d.]+)\s*([a-z]*)$/i.exec(text.
trim())??[];if(!/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(digits))return;if(word==="")return digits.includes(".")?void 0:Number(digits);const size=Number(digits)*1024;return unit.
test(word)&&Number.isInteger(size)?size:void 0},GIB=1024,range=(from,to,step)=>Array.from({length:(to-from)/step+1},(_,index)=>(from+index*step)*GIB),FARGATE_SIZES=[
{cpu:256,memory:[512,1024,2048],windows:!1},{cpu:512,memory:range(1,4,1),windows:!1},{cpu:1024,memory:range(2,8,1),windows:!0},{cpu:2048,memory:range(4,16,1),windows:!0},
{cpu:4096,memory:range(8,30,1),windows:!0},{cpu:8192,memory:range(16,60,4),windows:!1},{cpu:16384,memory:range(32,120,8),windows:!1},{cpu:32768,memory:[60*GIB,120*
GIB,244*GIB],windows:!1}],taskCpu=task=>cpuUnits(textOf(at(task,"cpu"))??""),taskMemory=task=>memoryMib(textOf(at(task,"memory"))??""),CPU={min:128,max:196608},
isWindows=task=>textOf(at(task,"runtimePlatform","operatingSystemFamily"))?.startsWith("WINDOWS")===!0,missing=(task,name)=>given(at(task,name))?[]:[{at:at(task,
name),found:"is missing",right:`Fargate needs it for the whole task, for example ${name==="cpu"?'"256"':'"512"'}`,message:`Fargate requires that '${name}' be de\
fined at the task level.`}],SIZES=[{id:"task-cpu",says:`The CPU of a task is a number of CPU units or of vCPUs ("1 vCPU"), from ${CPU.min} to ${CPU.max} units`,
source:reported("task-cpu-memory-error","API_RegisterTaskDefinition"),breaches:forEach(task=>[at(task,"cpu")],(cpu,task)=>{const text=textOf(cpu),units=text===void 0?
void 0:cpuUnits(text);if(text!==void 0&&!(units!==void 0&&(onFargate(task)||units>=CPU.min&&units<=CPU.max)))return{at:cpu,right:`write CPU units ("256") or vCP\
Us (".25 vCPU"), from ${CPU.min} to ${CPU.max} units`,message:"Invalid 'cpu' setting for task."}})},{id:"task-memory",says:'The memory of a task is a number of \
MiB or of GB ("1 GB")',source:reported("task-cpu-memory-error","API_RegisterTaskDefinition"),breaches:forEach(task=>[at(task,"memory")],memory=>{const text=textOf(
memory),mib=text===void 0?void 0:memoryMib(text);if(!(text===void 0||mib!==void 0&&mib>0))return{at:memory,right:'write MiB ("512") or GB ("0.5 GB")',message:"I\
nvalid 'memory' setting for task."}})},{id:"fargate-size-given",says:"On Fargate the task has a CPU and a memory size",source:deployed("pf-ecs-fargate-task-cpu-\
memory","klothoplatform/klotho#892"),breaches:when(onFargate,task=>[...missing(task,"cpu"),...missing(task,"memory")])},{id:"fargate-size",says:"On Fargate CPU \
and memory are one of its pairs (the table below)",source:reported("aws-games/cloud-game-development-toolkit#737","task-cpu-memory-error"),breaches:when(onFargate,
task=>{const[cpu,memory]=[taskCpu(task),taskMemory(task)];if(cpu===void 0)return[];const message=`No Fargate configuration exists for given values: ${cpu} CPU, ${memory??
"no"} memory. See the Amazon ECS documentation for the valid values.`,windows=isWindows(task),sizes=FARGATE_SIZES.filter(size2=>!windows||size2.windows),size=sizes.
find(each2=>each2.cpu===cpu);if(size===void 0){const right2=`Fargate has ${sizes.map(each2=>each2.cpu).join(", ")} CPU units${windows?" for Windows":""}`;return[
{at:at(task,"cpu"),right:right2,message}]}if(memory===void 0)return[];if(size.memory.includes(memory))return[];const right=`with ${cpu} CPU units Fargate has ${inWords(
size.memory)} MiB`;return[{at:at(task,"memory"),right,message}]})},{id:"container-memory-given",says:"A container has a memory or memoryReservation unless the t\
ask has a memory",source:deployed("pf-ecs-container-memory-required","aws/aws-cli#4453"),breaches:forEach(containersOf,(container,task)=>{if(!given(at(task,"mem\
ory"))&&!(at(container,"memory").value||at(container,"memoryReservation").value))return{at:container,found:"has neither memory nor memoryReservation, and the ta\
sk has no memory",right:"give one of the three",message:`Invalid setting for container '${nameOf(container)}'. At least one of 'memory' or 'memoryReservation' m\
ust be specified.`}})},{id:"container-sizes-not-negative",says:"The CPU and memory of a container are not negative",source:documented("API_ContainerDefinition"),
breaches:forEach(task=>containersOf(task).flatMap(each2=>[at(each2,"cpu"),at(each2,"memory"),at(each2,"memoryReservation")]),size=>(wholeOf(size)??0)>=0?void 0:
{at:size,right:"write 0 or more",message:"Container sizes must not be negative."})},{id:"container-memory-reservation",says:"The memoryReservation of a containe\
r is not greater than its memory",source:deployed("pf-ecs-container-memory-reservation","API_ContainerDefinition"),breaches:forEach(containersOf,container=>{const reservation=at(
container,"memoryReservation"),[soft,hard]=[wholeOf(reservation),wholeOf(at(container,"memory"))];if(!(soft===void 0||hard===void 0||soft<=hard))return{at:reservation,
right:`write at most ${hard}, the container's memory`,message:`Invalid setting for container '${nameOf(container)}'. 'memory' must be greater than or equal to '\
memoryReservation'.`}})},{id:"container-memory-within-task",says:"The memory of a container is not greater than the memory of the task",source:deployed("pf-ecs-\
container-memory-over-task","pulumi/pulumi-awsx#188"),breaches:forEach(containersOf,(container,task)=>{const memory=at(container,"memory"),[own,whole]=[wholeOf(
memory),taskMemory(task)];if(!(own===void 0||whole===void 0||own<=whole))return{at:memory,right:`write at most ${whole}, the memory of the task`,message:`The 'm\
emory' setting for container '${nameOf(container)}' is greater than for the task.`}})},{id:"container-cpu-within-task",says:"The containers together have at mos\
t the CPU of the task",source:deployed("pf-ecs-fargate-container-cpu-over-task","klothoplatform/klotho#892"),breaches:task=>{const whole=taskCpu(task),sum=containersOf(
task).map(container=>wholeOf(at(container,"cpu"))??0).reduce((total,cpu)=>total+cpu,0);return whole===void 0||sum<=whole?[]:[{at:at(task,"cpu"),found:`is ${show(
at(task,"cpu").value)}, and the containers have ${sum} units together`,right:"lower those of the containers, or raise it",message:"The sum of all container 'cpu\
' values cannot be greater than the value of the task 'cpu'."}]}}],inWords=memory=>{const[first=0,second=0]=memory,last=memory.at(-1)??0;return memory.length>4?
`${first} to ${last} in steps of ${second-first}`:`${memory.slice(0,-1).join(", ")} or ${last}`},KINDS2=["host","dockerVolumeConfiguration","efsVolumeConfigurat\
ion","s3filesVolumeConfiguration","fsxWindowsFileServerVolumeConfiguration"],volumesOf=task=>every(task,"volumes"),mountsOf=task=>containersOf(task).flatMap(container=>every(
container,"mountPoints")),isAtLaunch=volume=>at(volume,"configuredAtLaunch").value===!0,efsOf=task=>volumesOf(task).map(volume=>at(volume,"efsVolumeConfiguratio\
n")).filter(given),isEncrypted=efs=>at(efs,"transitEncryption").value==="ENABLED",VOLUMES=[{id:"mount-known-volume",says:"A mount point names a volume of the ta\
sk",source:deployed("pf-ecs-mountpoint-source-volume-missing","ansible/ansible#35751"),breaches:forEach(mountsOf,(mount,task)=>{const name=at(mount,"sourceVolum\
e"),known=volumesOf(task).map(volume=>textOf(at(volume,"name")));if(mount.value===void 0||known.includes(textOf(name)??"")||given(name)&&textOf(name)===void 0)return;
const names=known.filter(each2=>each2!==void 0);return{at:name,...given(name)?{}:{found:"is missing"},right:names.length===0?"declare it in volumes":`declare it\
 in volumes, which has ${names.join(", ")}`,message:`Unknown volume '${textOf(name)??"null"}'.`}})},{id:"mount-path",says:"A mount point has a containerPath",source:inferred(
"API_MountPoint"),breaches:forEach(mountsOf,mount=>{const path=at(mount,"containerPath");return mount.value===void 0||asked(path)?void 0:{at:path,found:given(path)?
"is empty":"is missing",right:"say where in the container the volume is mounted",message:"Container path should not be null or empty."}})},{id:"volume-names-uni\
que",says:"No two volumes have the same name",source:inferred("API_Volume"),breaches:task=>repeated(volumesOf(task),volume=>textOf(at(volume,"name"))).map(volume=>({
at:at(volume,"name"),found:`is ${show(at(volume,"name").value)}, as that of a volume before it`,right:"give each volume a name of its own",message:"Volume names\
 must be unique within a Task Definition."}))},{id:"volume-one-kind",says:"A volume has one configuration, or is configuredAtLaunch",source:documented("API_Volu\
me"),breaches:forEach(volumesOf,volume=>{const kinds=KINDS2.filter(kind=>given(at(volume,kind))),all=isAtLaunch(volume)?[...kinds,"configuredAtLaunch"]:kinds;return all.
length<=1?void 0:{at:volume,found:`has ${all.join(" and ")}`,right:"keep one of them",message:"A volume can have only one volume configuration."}})},{id:"volume\
-at-launch-mounted",says:"A volume that is configuredAtLaunch is mounted by a container",source:deployed("pf-ecs-volume-not-referenced"),breaches:forEach(volumesOf,
(volume,task)=>{const name=textOf(at(volume,"name"));if(!(!isAtLaunch(volume)||mountsOf(task).some(mount=>at(mount,"sourceVolume").value===name)))return{at:at(volume,
"name"),found:`${show(name??null)} is mounted by no container`,right:"mount it, or leave it out",message:`Volumes [${name}] are not referenced by any of the con\
tainers`}})},{id:"volume-at-launch-once",says:"At most one volume is configuredAtLaunch",source:documented("API_Volume"),breaches:task=>volumesOf(task).filter(isAtLaunch).
slice(1).map(volume=>({at:at(volume,"configuredAtLaunch"),right:"keep one of them",message:"Only one volume can be configured at launch."}))},{id:"efs-access-po\
int-root",says:'An EFS access point goes with the rootDirectory "/" or with none',source:deployed("pf-ecs-efs-access-point-with-root-directory","API_EFSVolumeCo\
nfiguration"),breaches:forEach(efsOf,efs=>{const root=at(efs,"rootDirectory");return asked(at(efs,"authorizationConfig","accessPointId"))&&given(root)&&root.value!==
"/"?{at:root,right:"leave it out: the access point has its own",message:'When using an EFS access point, the root directory must either be set to "/" or be omit\
ted.'}:void 0})},{id:"efs-iam-encrypted",says:"EFS with IAM needs transitEncryption ENABLED",source:deployed("pf-ecs-efs-iam-without-transit-encryption","API_EF\
SVolumeConfiguration"),breaches:forEach(efsOf,efs=>at(efs,"authorizationConfig","iam").value==="ENABLED"&&!isEncrypted(efs)?{at:at(efs,"transitEncryption"),...given(
at(efs,"transitEncryption"))?{}:{found:"is missing"},right:'write "ENABLED": IAM needs it',message:"EFS IAM authorization requires TransitEncryption to be enabl\
ed."}:void 0)},{id:"efs-access-point-encrypted",says:"An EFS access point needs transitEncryption ENABLED",source:documented("API_EFSAuthorizationConfig"),breaches:forEach(
efsOf,efs=>asked(at(efs,"authorizationConfig","accessPointId"))&&!isEncrypted(efs)?{at:at(efs,"transitEncryption"),...given(at(efs,"transitEncryption"))?{}:{found:"\
is missing"},right:'write "ENABLED": an access point needs it',message:"EFS access points require TransitEncryption to be enabled."}:void 0)},{id:"efs-port-encr\
ypted",says:"A transitEncryptionPort of EFS needs transitEncryption ENABLED",source:deployed("pf-ecs-efs-transit-encryption-port-without-encryption"),breaches:forEach(
efsOf,efs=>given(at(efs,"transitEncryptionPort"))&&!isEncrypted(efs)?{at:at(efs,"transitEncryptionPort"),right:'leave it out, or write "transitEncryption": "ENA\
BLED"',message:"TransitEncryptionPort requires that TransitEncryption is enabled."}:void 0)},{id:"host-path-not-blank",says:"The sourcePath of a host volume is \
not empty",source:reported("aws/amazon-ecs-cli#11"),breaches:forEach(volumesOf,volume=>{const path=at(volume,"host","sourcePath");return textOf(path)?.trim()===
""?{at:path,found:"is empty",right:"leave it out, or write a path of the host",message:"host.sourcePath should not be blank."}:void 0})},{id:"volumes-from-known\
-container",says:"volumesFrom names a container of the task",source:deployed("pf-ecs-volumesfrom-source-container-missing"),breaches:forEach(task=>containersOf(
task).flatMap(container=>every(container,"volumesFrom")),(from,task)=>{const name=at(from,"sourceContainer"),text=textOf(name);if(!(text===void 0||containersOf(
task).some(each2=>at(each2,"name").value===text)))return{at:name,right:"name a container of this task",message:`Invalid 'volumesFrom' setting. Unknown container\
: '${text}'.`}})}],CHAPTERS=[{title:"Names and images",rules:NAMES_AND_IMAGES},{title:"Sizes",rules:SIZES},{title:"Ports",rules:PORTS},{title:"Network mode",rules:NETWORK_MODE},
{title:"Fargate",rules:FARGATE},{title:"Logs",rules:LOGGING},{title:"Roles, secrets and variables",rules:ROLES_AND_SECRETS},{title:"Health, order, limits of pro\
cesses",rules:HEALTH_AND_ORDER},{title:"Volumes",rules:VOLUMES},{title:"Limits and tags",rules:LIMITS_AND_TAGS}],RULES=CHAPTERS.flatMap(({rules})=>rules),ENOUGH=100,
checkTaskDefinition=definition=>{if((0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.QZ)(definition))return[TOO_DEEP];const certain=[...modelFaults(definition,
ENOUGH),...placeholderFaults(rootOf(definition)).slice(0,ENOUGH)],places2=certain.map(({path})=>path).filter(path=>path!=="");return[...certain,...ruleFaults(definition).
filter(({path})=>!places2.some(place=>isWithin(path,place)))]},isWithin=(path,place)=>path.startsWith(place)&&["",".","["].includes(path.slice(place.length,place.
length+1)),ruleFaults=definition=>{const tooLarge=faultsOf(SIZE,definition);return tooLarge.length>0?tooLarge:RULES.flatMap(rule=>faultsOf(rule,definition))},faultsOf=({
id:id2,code="ClientException",breaches},definition)=>breaches(rootOf(definition)).slice(0,ENOUGH).map(({at:at2,found,right,message})=>({rule:id2,path:at2.path,found:found??
`is ${show(at2.value)}`,right,refusal:{code,message}})),TOO_DEEP={rule:"depth",path:"",found:`has objects and lists more than ${_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
lr} deep`,right:"keep to the members that ecs:RegisterTaskDefinition has",refusal:{code:"ClientException",message:"The request is nested too deep."}},TOLD=20,taskDefinitionFaults=order=>{
const{template,container,mark}=order,faults=checkTaskDefinition((0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.xI)(template,mark)),names=(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
kM)(template);return names===void 0||names.includes(container)?faults:[{rule:"container",path:"containerDefinitions",found:`has no container ${JSON.stringify(container)}\
; its containers are ${names.join(", ")}`,right:'name one of them in "container" of the config'},...faults]},faultyTaskDefinition=(path,faults)=>{const next=`Co\
rrect ${path}; docs/task-definition.md has each rule with its source.`,[only]=faults;if(faults.length===1&&only!==void 0)return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`In ${path} ${describeFault(only)} (${only.rule})`,next});const told=faults.slice(0,TOLD).map((fault,index)=>`(${index+1}) ${describeFault(fault)} (${fault.
rule})`),rest=faults.length>TOLD?`; and ${faults.length-TOLD} more`:"";return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`In ${path} ${faults.
length} things cannot be registered: ${told.join("; ")}${rest}`,next})}})};export{id,ids,modules};
