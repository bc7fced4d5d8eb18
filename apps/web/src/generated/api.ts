/** Made from /api/openapi.json by `npm run generate:api`; never edited. */
export interface paths {
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一道计算题
         * @description 代替图形验证码（altcha）：答 WORK.REQUIRED 时，由浏览器算出后连同原请求再发一次，放在 Yishen-Work 请求头（challenge 和 solution 的 JSON，base64）。每题只能用一次。
         */
        get: operations["Work.challenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前会话 */
        get: operations["Session.read"];
        put?: never;
        /**
         * 登录
         * @description 成功后会话编号更换，Cookie 为 HttpOnly、SameSite=Strict。
         */
        post: operations["Session.signIn"];
        /** 退出登录 */
        delete: operations["Session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改为代表另一机关办理
         * @description 须在该机关有岗位。
         */
        post: operations["Session.switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更改自己的密码
         * @description 本人在别处的登录随即失效。
         */
        post: operations["Session.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 受理申请的机关
         * @description 已经撤销的列在后面，写明由谁承接。
         */
        get: operations["Agencies.agencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的科室 */
        get: operations["Agencies.units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在本机关有岗位的人 */
        get: operations["Agencies.staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代理安排
         * @description 管理员看到本机关全部，其他人看到与自己有关的；最新的在前。
         */
        get: operations["Delegations.list"];
        put?: never;
        /**
         * 安排代理
         * @description 由缺位者本人或者管理员安排，自今天或以后的某日起；期间代理人可办该岗位的事，并收到该岗位的提醒。
         */
        post: operations["Delegations.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前结束代理
         * @description 已经办过的事不受影响；再次结束不改变什么。
         */
        post: operations["Delegations.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本机关的设置
         * @description 全部版本，最新的在前；某日适用的是施行日不晚于该日的最后一版。
         */
        get: operations["Settings.list"];
        put?: never;
        /**
         * 变更设置
         * @description 自某日起施行，不早于今天；在办申请的提醒时间随之调整，已作的决定不变。
         */
        post: operations["Settings.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个机关的设置
         * @description 全部版本，最新的在前；写明何人、代表哪个机关变更。
         */
        get: operations["SettingsBelow.list"];
        put?: never;
        /**
         * 变更一个机关的设置
         * @description 自某日起施行，不早于今天；已作的决定不变。
         */
        post: operations["SettingsBelow.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本机关及其下级机关
         * @description 管理员管理的全部机关。
         */
        get: operations["Administration.agencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 管理记录
         * @description 何人、何时、做了什么；只增不改，最新的在前，逐页。
         */
        get: operations["Administration.log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员
         * @description 属于这个机关的，和在这个机关有岗位的其他机关人员；按姓名，逐页。
         */
        get: operations["People.list"];
        put?: never;
        /**
         * 增加人员
         * @description 答复中有一次性密码；首次登录须改为自己的密码。
         */
        post: operations["People.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名人员 */
        get: operations["People.read"];
        put?: never;
        /**
         * 更改人员
         * @description 姓名、邮箱和在这个机关的全部岗位。不再任承办人的，名下未答复的申请须另行分派。
         */
        post: operations["People.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/staff/{staffId}/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一名人员离岗后无人办的事
         * @description 由其承办、尚未答复的申请，和只有其一人在岗的岗位。
         */
        get: operations["People.openWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/staff/{staffId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用
         * @description 在各处的登录随即失效，由其代理和代理其岗位的安排随即结束。由其承办、尚未答复的申请列在工作台“须另行分派”之下，须另行分派。
         */
        post: operations["PersonState.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/staff/{staffId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新启用
         * @description 岗位如停用之前。
         */
        post: operations["PersonState.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/staff/{staffId}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码
         * @description 给出一次性密码；原密码和在各处的登录随即失效。
         */
        post: operations["PersonState.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由上级机关人员任岗
         * @description 您现在代表的机关的在岗人员，任其下级机关的签发人或监督。
         */
        post: operations["FromAbove.appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/appointments/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 其他机关的人员不再任岗
         * @description 去掉其在这个机关的全部岗位。
         */
        delete: operations["FromAbove.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个机关的科室
         * @description 连同已经撤销的，各有几人、几件在办。
         */
        get: operations["Units.list"];
        put?: never;
        /** 增加科室 */
        post: operations["Units.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 科室更名
         * @description 以前办过的事也以新的名称列出；已经发出的文书不变。
         */
        post: operations["Units.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/units/{unitId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销科室
         * @description 不能再分派给它；以前的申请、统计、台账中仍列其名。有承接科室的，人员的岗位和在办的申请一并转入。
         */
        post: operations["Units.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个机关
         * @description 在用或已撤销，有几件尚未答复、哪些下级机关。
         */
        get: operations["Agency.read"];
        put?: never;
        /**
         * 机关更名
         * @description 代码和已经发出的文书不变。
         */
        post: operations["Agency.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销机关
         * @description 不再受理新的申请，公开的页面写明由谁承接；已经收到的申请由其现有人员继续办结，谁收到谁答复（国办公开办函〔2019〕14号）。
         */
        post: operations["Agency.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 增加下级机关
         * @description 连同第一版设置和第一名管理员；答复中有其一次性密码，首次登录须改。
         */
        post: operations["AgenciesBelow.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/units/{unitId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复科室
         * @description 可以再分派给它；已经转入承接科室的人员和申请不随之转回。
         */
        post: operations["Reopening.reopenUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/agencies/{agencyId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复机关
         * @description 由上级机关的管理员；重新受理申请。已经由承接机关受理的，不随之转回。
         */
        post: operations["Reopening.reopenAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交申请
         * @description 先是 application（JSON），后是至多 5 个 files；由代理人提出的，另附授权委托书 authority。收下即答 201，与流程引擎是否在线无关；提交当日即为提交之日。
         */
        post: operations["Submission.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 申请列表
         * @description 按到期日或提交日，逐页。没有到期日的（未确认）排在最后。
         */
        get: operations["Listing.list"];
        put?: never;
        /**
         * 登记当面、口头、邮寄等申请
         * @description 先是 intake（JSON），后是扫描件 files 和授权委托书 authority。不须确认的渠道当即登记并出具回执；其余等待与申请人确认。收下即答 201，与流程引擎是否在线无关。
         */
        post: operations["DeskIntake.takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询申请
         * @description 环节、期限、文书、公开的文件、可以办理的事项。
         */
        get: operations["Track.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 答复期限及每一天的理由 */
        get: operations["Track.clock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/letters/{letterId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文书（PDF/A） */
        get: operations["Track.letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/documents/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载公开的文件
         * @description 答复发出后可下载。
         */
        get: operations["Track.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/commands/acknowledge-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认收到答复
         * @description 在线打开答复即为送达；以操作当日为准。
         */
        post: operations["ApplicantCommands.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/commands/withdraw-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回申请
         * @description 答复送达前可以撤回；以操作当日为准。
         */
        post: operations["ApplicantCommands.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/commands/acknowledge-correction-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认收到补正告知书
         * @description 在线打开告知书即为收到；补正期限自次日起算。
         */
        post: operations["ApplicantCommands.acknowledgeCorrectionNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/commands/submit-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交补正
         * @description 是否按时，以提交到达之日为准。
         */
        post: operations["ApplicantCommands.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/commands/acknowledge-fee-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认收到收费通知
         * @description 在线打开通知即为收到；20个工作日的缴费期限自次日起算。
         */
        post: operations["ApplicantCommands.acknowledgeFeeNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/commands/acknowledge-reasons-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认收到说明理由通知
         * @description 在线打开通知即为收到；说明的期限自次日起算。
         */
        post: operations["ApplicantCommands.acknowledgeReasonsNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/commands/give-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 说明理由
         * @description 申请的数量、频次明显超过合理范围时（条例35）；以操作当日为准。
         */
        post: operations["ApplicantCommands.giveReasons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/commands/{commandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项操作的结果 */
        get: operations["ApplicantCommands.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 建议主动公开
         * @description 就本件已经公开给您的信息提出；另立一件，有自己的编号和查询码，审核后书面答复（条例44）。
         */
        post: operations["Suggestion.suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 征求意见书的情况
         * @description 不含申请人的任何信息；打开文书以后才显示征求的内容。
         */
        get: operations["Consulted.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{reference}/letter/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 征求意见书（PDF/A）
         * @description 先确认打开，再下载。
         */
        get: operations["Consulted.letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{reference}/override-notice/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开告知书（PDF/A）
         * @description 先确认打开，再下载。
         */
        get: operations["Consulted.overrideNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{reference}/commands/acknowledge-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 打开征求意见书
         * @description 打开即为收到；15个工作日自次日起算。
         */
        post: operations["ConsultedCommands.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{reference}/commands/give-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出意见
         * @description 是否按时，以提交到达之日为准。没有附件的用 JSON；有附件的，先是 opinion（JSON），后是至多 5 个 files。
         */
        post: operations["ConsultedCommands.opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{reference}/commands/acknowledge-override-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 打开公开告知书
         * @description 打开即为收到。
         */
        post: operations["ConsultedCommands.openOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{reference}/commands/{commandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项操作的结果 */
        get: operations["ConsultedCommands.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出申请列表（Excel）
         * @description 符合条件的全部，边读边写；以 = + - @ 开头的内容按文字处理。不含申请人信息。
         */
        get: operations["Listing.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件申请
         * @description 含个人信息；谁在何时读取，留有记录。
         */
        get: operations["Request.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件申请到了第几件事、有几条留言
         * @description 供打开的页面知道有没有变化；不含个人信息，不留痕。
         */
        get: operations["Request.head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件
         * @description 自始至今发生的每件事，各有依据，连同写下的文字和校验值；读取留痕。
         */
        get: operations["Request.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 答复期限及每一天的理由 */
        get: operations["Request.clock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提醒、催办、督办、逾期
         * @description 发给谁、谁已签阅，要求与回复；读取留痕。
         */
        get: operations["Request.supervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现在可以办理的事项
         * @description 不能办理的，列出全部理由。
         */
        get: operations["Request.actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通知的每次发送 */
        get: operations["Request.attempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/clock/what-if/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 假如今天这样办理
         * @description 答复到期日将是哪一天，逐日的理由；什么也不写入。
         */
        get: operations["ActWhatIf.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/letters/{letterId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文书（PDF/A） */
        get: operations["RequestFiles.letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载答复书草稿
         * @description 现行拟办意见的草稿。
         */
        get: operations["RequestFiles.draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/documents/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文件 */
        get: operations["RequestFiles.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载归档包（BagIt）
         * @description 可用 bin/yishen.mjs verify 离线核验。
         */
        get: operations["RequestFiles.archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/earlier-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同一申请人的在先申请
         * @description 按申请内容相近的程度排列；读取各件的申请内容，各留记录。是否重复申请（条例36六）由人判断。
         */
        get: operations["EarlierRequests.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/already-known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已有的：相近的公开信息、相近的已答复申请
         * @description 按申请内容（补正过的，按补正后的）查找；只列编号和结果，不显示别人写的内容。
         */
        get: operations["AlreadyKnown.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/fee-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信息处理费的两种算法
         * @description 按件、按量各是多少、怎样算出；择一，或者不收。
         */
        get: operations["FeeOptions.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/letter-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览文书
         * @description 假如现在这样办理，将发出的文书及还缺的内容。只读：不办理，不编号；每人每分钟至多60次。
         */
        post: operations["LetterPreview.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/confirm-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认收到并登记
         * @description 须确认的渠道，与申请人确认之日为收到之日（条例31），次日起算。
         */
        post: operations["Registration.confirmReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-unreachable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记联系不上申请人
         * @description 登记在案，答复期限不起算；恢复联系之日再确认（207号）。
         */
        post: operations["Registration.recordUnreachable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/start-intake-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始受理审查 */
        post: operations["Intake.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/pass-intake-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审查通过
         * @description 要件齐全、内容明确（条例29②）。
         */
        post: operations["Intake.pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/assign-handling-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分派承办科室和承办人 */
        post: operations["Intake.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/split-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拆分申请
         * @description 一份申请含多项内容的，按一事一申请拆分：本件保留一项，其余各立一件；收到之日、申请人、渠道和形式都不变。
         */
        post: operations["Split.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/link-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 关联另一件申请
         * @description 两件申请互相可见，不产生其他后果。
         */
        post: operations["Linking.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/unlink-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消关联 */
        post: operations["Linking.unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/request-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要求补正
         * @description 收到申请之日起7个工作日内一次性告知；迟发须写明理由，答复期限不停。
         */
        post: operations["Correction.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-correction-notice-received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记申请人收到补正告知书
         * @description 补正期限自次日起算。
         */
        post: operations["Correction.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/confirm-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认补正
         * @description 是否按时看到达之日；答复期限自确认之日的次日起重新计算。
         */
        post: operations["Correction.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/confirm-correction-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认逾期未补正
         * @description 视为放弃申请，不再处理，并告知申请人。
         */
        post: operations["Correction.lapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/answer-rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复更正请求
         * @description 核实后更正并告知；无权更正的，转送有权机关并告知，或者告知向谁提出（条例41）。随即编号发出答复书并办结。
         */
        post: operations["Rectification.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/answer-suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复主动公开建议
         * @description 审核后，属于主动公开范围的应当及时主动公开（条例44）。随即编号发出答复书并办结。
         */
        post: operations["SuggestionAnswer.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/ask-assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 请其他科室协助
         * @description 发协办函，定内部期限；不是征求意见，答复期限不停。
         */
        post: operations["Assistance.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/answer-assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反馈协助
         * @description 写明结果，或者不能协助的原因。
         */
        post: operations["Assistance.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/take-back-assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回协助请求 */
        post: operations["Assistance.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/open-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征求意见
         * @description 须在答复期限届满前发出；自发出次日起不计入答复期限。可以同时征求几方的意见。
         */
        post: operations["Consultation.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/notify-of-consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 告知申请人正在征求意见
         * @description 所需时间不计入答复期限（33③）；不透露征求了谁。
         */
        post: operations["Consultation.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-consultation-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记收到征求意见书
         * @description 对方的15个工作日自次日起算；发出邮件或者链接不等于收到。
         */
        post: operations["Consultation.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记书面意见
         * @description 是否按时看到达之日；逾期到达的也如实登记。
         */
        post: operations["Consultation.opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-consulted-unreachable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记无法联系被征求方
         * @description 暂停计算到登记之日为止。
         */
        post: operations["Consultation.unreachable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/terminate-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止征求意见
         * @description 不再需要其意见；告知被征求方。
         */
        post: operations["Consultation.terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/judge-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 判断第三方的理由
         * @description 有合理理由的不予公开，除非公共利益要求公开。
         */
        post: operations["Objection.judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/override-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 因公共利益决定公开
         * @description 公开前把内容和理由书面告知第三方，并告知救济。
         */
        post: operations["Objection.override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-override-notice-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记第三方收到公开告知书 */
        post: operations["Objection.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/propose-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拟办答复
         * @description 处理决定、理由、文件；缺什么，一次全部告知。
         */
        post: operations["Proposal.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/reply-on-the-spot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场答复
         * @description 收到当日，限已经公开或者此前已通过保密审查的信息（条例33①、17）；由公开工作机构负责人作出，随即编文号。
         */
        post: operations["Proposal.replyOnTheSpot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/extend-reply-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长答复期限
         * @description 须在原到期日前（含当日）作出并告知申请人，每一期限一次。
         */
        post: operations["Extension.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/request-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要求说明理由
         * @description 答复期限不因此停止；说明的期限按本机关的设置。
         */
        post: operations["Excessive.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-reasons-notice-received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记申请人收到说明理由通知
         * @description 说明的期限自次日起算。
         */
        post: operations["Excessive.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/judge-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 判断理由
         * @description 合理的继续办理；不合理或者逾期未说明的，由承办人拟办不予处理。
         */
        post: operations["Excessive.judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/defer-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延迟答复
         * @description 理由合理但期限内不能答复的，确定延迟的合理期限并告知申请人。
         */
        post: operations["Excessive.defer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/issue-fee-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发收费通知
         * @description 在处理期限内；按件、按量择一，同一件只收一次。数额由系统依规定的标准计算。
         */
        post: operations["FeeNotice.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/decide-not-to-charge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定不收费
         * @description 可以收费而决定不收的（条例42：“可以收取”），写明理由。
         */
        post: operations["FeeNotice.decideNot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/call-back-fee-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回收费通知
         * @description 缴费之前，有误的通知可以撤回：视为没有发出，答复期限照旧计算，并告知申请人；可以另发正确的通知。
         */
        post: operations["FeeNotice.callBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-fee-notice-received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记申请人收到收费通知
         * @description 20个工作日的缴费期限自次日起算（办法6）。
         */
        post: operations["FeeNotice.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-fee-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记缴费
         * @description 答复期限自完成缴费之日的次日起重新计算（办法6）。
         */
        post: operations["FeePayment.paid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/confirm-fee-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认逾期未缴费
         * @description 视为放弃申请，不再处理，并告知申请人。
         */
        post: operations["FeePayment.lapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/take-back-correction-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回“逾期未补正”
         * @description 有证据证明补正按时到达的：撤回终止，恢复办理，再与申请人确认补正。
         */
        post: operations["Lapse.correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/take-back-fee-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回“逾期未缴费”
         * @description 有证据证明申请人按时缴费的：撤回终止，恢复办理；缴费期限以后的不能撤回。
         */
        post: operations["Lapse.fee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/countersign-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 会签
         * @description 承办科室负责人；机关的审签流程有此环节时。
         */
        post: operations["Approval.countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/approve-legality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 合法性审查通过
         * @description 机关的审签流程有此环节时。
         */
        post: operations["Approval.legality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/approve-secrecy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保密审查通过
         * @description 逐件审查（条例17）；审查人不能是拟办人。
         */
        post: operations["Approval.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/return-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回
         * @description 由轮到的审签人退回拟办人，或者退回此前的环节重新审签。
         */
        post: operations["Approval.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/sign-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发答复
         * @description 签发即作出决定并编文号；签发人不能是拟办人。
         */
        post: operations["Approval.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/replace-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正答复
         * @description 已送达的答复有误的，重新办理；新的答复书写明替代哪一份答复，并重新告知救济途径。
         */
        post: operations["Closing.replaceReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/reopen-on-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 依决定重新办理
         * @description 行政复议决定、法院裁判、上级机关要求重新答复的，按其确定的期限重新办理；新的答复书写明依据和替代的答复。
         */
        post: operations["Closing.reopenOnOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/take-back-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回误登的重新答复决定
         * @description 凭证据撤回；此后尚未据此办理的，本件恢复原状。
         */
        post: operations["Closing.takeBackOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/promote-to-proactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转为主动公开
         * @description 已经公开给申请人、可以向社会公开的文件，登记何时在哪里主动公开（条例44）；归档前登记，不改变环节和期限。
         */
        post: operations["Closing.promote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/close-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结 */
        post: operations["Closing.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/archive-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归档
         * @description 文书、通知、待办都办完后才能归档；归档包随后生成。
         */
        post: operations["Closing.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/take-in-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记补正
         * @description 是否按时看到达之日。当面或者签收的，到达之日重新起算；其余渠道和逾期到达的，再以“确认补正”办理。
         */
        post: operations["OnPaper.correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/take-in-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记理由
         * @description 申请人以纸质、口头等方式说明的理由（条例35）。
         */
        post: operations["OnPaper.reasons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/take-in-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记撤回
         * @description 申请人书面撤回申请，以到达之日为准；答复送达前。
         */
        post: operations["OnPaper.withdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/begin-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送出答复书
         * @description 邮寄只限邮政企业，交邮之日为发出之日；直接送达和委托代送以签收之日为准。同时生成送达回证。
         */
        post: operations["Service.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-failed-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记未能送达
         * @description 退回、拒收（须有见证人）、找不到申请人；之后换一种方式再送。
         */
        post: operations["Service.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/record-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记送达 */
        post: operations["Service.recordService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/acknowledge-alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签阅提醒
         * @description 记下谁在何时看过；逾期的，答复之前每个工作日仍会提醒。
         */
        post: operations["SupervisionCommands.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/issue-reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办
         * @description 由监督人员或者公开工作机构负责人发出，承办科室回复。
         */
        post: operations["SupervisionCommands.remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/issue-supervision-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办
         * @description 由监督人员发出，限若干工作日办理并回复；销号之前不能归档。
         */
        post: operations["SupervisionCommands.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/answer-supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回复催办、督办，说明逾期原因
         * @description 逾期的须选择原因。
         */
        post: operations["SupervisionCommands.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/accept-supervision-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认可督办回复
         * @description 回复人本人不能认可。
         */
        post: operations["SupervisionCommands.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/return-supervision-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回督办回复
         * @description 另定期限，重新回复。
         */
        post: operations["SupervisionCommands.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/clear-supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 销号
         * @description 督办须已认可，逾期须已办结并说明原因；催办也可由公开工作机构负责人销号。销号后仍留在台账。
         */
        post: operations["SupervisionCommands.clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/take-back-fact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回误登的事实
         * @description 收到之日、告知书的送达、补正、缴费、答复的发出和送达登记错了的，凭证据撤回并登记正确的日期；原登记留在案卷中，监督人员会看到。已经告知申请人的期限不提前。
         */
        post: operations["TakingBack.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/complete-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完成待办事项 */
        post: operations["DeskTasks.completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/report-bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记退信
         * @description 已发出的通知被退回；由此产生待办事项。
         */
        post: operations["DeskTasks.reportBounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/commands/reissue-query-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重发查询码
         * @description 核对身份后重发；以同一 Idempotency-Key 重发请求，得到同一个码。
         */
        post: operations["QueryCode.reissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/{commandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项操作的结果
         * @description 答 202 之后在这里看。
         */
        get: operations["CommandStatus.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我存的列表条件
         * @description 只有本人看得到。
         */
        get: operations["SavedViews.list"];
        put?: never;
        /**
         * 存下列表条件
         * @description 同名的由新的代替，因此再发一次不改变什么。
         */
        post: operations["SavedViews.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 删去存下的列表条件
         * @description 再删一次，答复相同。
         */
        delete: operations["SavedViews.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的日历订阅
         * @description 是否已经开通；地址只在开通时给出一次。
         */
        get: operations["CalendarFeed.read"];
        put?: never;
        /**
         * 开通日历订阅
         * @description 给出新的地址，旧地址随即失效。内容是期限和编号，没有个人信息。
         */
        post: operations["CalendarFeed.open"];
        /**
         * 停用日历订阅
         * @description 地址随即失效；再停一次，答复相同。
         */
        delete: operations["CalendarFeed.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日历订阅
         * @description 凭地址中的令牌；在办申请的答复到期日，编号和环节，没有个人信息。
         */
        get: operations["CalendarFeed.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的提醒
         * @description 与本人岗位有关、尚未签阅的，最紧急的在前，至多 100 条；每一期限只有最新一条。
         */
        get: operations["Alerts.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办台账
         * @description 逾期、催办、督办，其要求、回复、销号；最新的在前，逐页。阅看要求和回复留痕。
         */
        get: operations["Register.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出台账（Excel）
         * @description 符合条件的全部，边读边写；以 = + - @ 开头的内容按文字处理。
         */
        get: operations["Register.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办看板
         * @description 本人督办的各机关、本机关各科室的预警，今后30个工作日无人办理即将逾期的，台账中未了的，所用工作日。
         */
        get: operations["Board.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计
         * @description 上期结转 + 新收 = 答复 + 未经答复终止 + 结转下期。
         */
        get: operations["Statistics.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/statistics/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计数字所指的申请
         * @description 按收到之日，逐页。
         */
        get: operations["Statistics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历
         * @description 全部版本及其来源，现行日历由哪些通知组成。
         */
        get: operations["Calendar.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传放假通知
         * @description 形成下一版日历的草稿，不影响任何申请；有误的，逐行指出。撤下有误的通知，即恢复原来的安排。种类为 local 的只用于本机关；其他种类用于全部机关，由没有上级的机关上传。
         */
        post: operations["Calendar.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准一版日历
         * @description 由上传人以外的人批准，随即为现行日历；在办申请随后分批重新计算。
         */
        post: operations["Calendar.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回一版日历
         * @description 草稿不再可以批准，仍可查看。
         */
        post: operations["Calendar.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 试算一版日历
         * @description 本机关哪些在办申请的期限将由哪一日改为哪一日，哪些即为逾期；什么也不写入。
         */
        get: operations["DryRun.run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/rollout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 重新计算的进度
         * @description 本机关的在办申请有多少已按这一版日历计算，多少期限改变。
         */
        get: operations["Rollout.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/rollout/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停重新计算
         * @description 正在进行的一批算完即停；在此期间有人办理的申请仍按现行日历计算。
         */
        post: operations["Rollout.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/rollout/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 继续重新计算 */
        post: operations["Rollout.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/clock/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 假如施行一版日历
         * @description 这件申请的期限将由哪一日改为哪一日；什么也不写入。
         */
        get: operations["WhatIf.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本机关的主动公开目录
         * @description 最新的在前，含已经撤下的。
         */
        get: operations["Catalogue.list"];
        put?: never;
        /**
         * 编入一条
         * @description 由登记人员或者管理员；随即任何人都能查到。由申请转为主动公开的（条例44），写明是哪件。
         */
        post: operations["Catalogue.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/entries/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量编入
         * @description 全部编入，或者一条也不编入；有误的，逐行指出（invalidParams 的 name 为 csv.行号）。
         */
        post: operations["Catalogue.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/entries/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正一条
         * @description 写全部内容；再发一次不改变什么。
         */
        post: operations["Catalogue.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/entries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤下一条
         * @description 不再公开查到，本机关仍能看到；再撤一次不改变什么。
         */
        post: operations["Catalogue.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查已经主动公开的信息
         * @description 任何人都可以查；最新的在前，逐页。短时间内查得太多的，先完成一道计算题。
         */
        get: operations["PublicCatalogue.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/catalogue/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 与所需信息相近、已经主动公开的信息
         * @description 按申请内容的描述查找，至多 5 条；是不是所要的，由人判断。描述可能含有个人信息，因此放在请求内容里，不保存、不记录。
         */
        post: operations["PublicCatalogue.matches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传文件
         * @description purpose 在前，file 在后；至多 100 MB。类型以内容为准。
         */
        post: operations["Documents.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 删除文件
         * @description 写入拟办意见或送达记录之前可以删除；再删一次，答复相同。
         */
        delete: operations["Documents.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/check/{checkCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验文书
         * @description 任何人都可核验；不透露是谁的文书。
         */
        get: operations["LetterCheck.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 互动交流
         * @description 申请人与机关之间的留言；读取留痕。
         */
        get: operations["StaffMessages.list"];
        put?: never;
        /**
         * 给申请人留言
         * @description 申请人得到邮件通知，邮件不含留言内容。留言不是文书，不改变环节和期限；归档后不能再留言。
         */
        post: operations["StaffMessages.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 互动交流
         * @description 与机关之间的留言。
         */
        get: operations["ApplicantMessages.list"];
        put?: never;
        /**
         * 给机关留言
         * @description 留言不是补正、说明理由或者撤回，不改变期限；一件申请一天至多 20 条，归档后不能再留言。
         */
        post: operations["ApplicantMessages.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 有了变化的通知（SSE）
         * @description 事件 changed 的 topics 说明哪些内容有了变化，收到后重新读取；不含任何业务内容。断线后凭 Last-Event-ID 补发；无从得知变化的，视为全部有变化。
         */
        get: operations["Live.listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-events/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退信通知
         * @description 邮件服务商转来的投递报告（RFC 3464）原文。同一报告收到几次，结果相同，因此不要求 Idempotency-Key。
         */
        post: operations["Bounce.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        WorkParametersView: {
            /** @example SHA-256 */
            algorithm: string;
            nonce: string;
            salt: string;
            /** @description 每试一次要算的散列次数 */
            cost: number;
            keyLength: number;
            /**
             * @description 所求结果的开头
             * @example 00
             */
            keyPrefix: string;
            /** @description 到何时有效，Unix 秒 */
            expiresAt: number;
        };
        WorkView: {
            parameters: components["schemas"]["WorkParametersView"];
            signature: string;
        };
        SignInForm: {
            /**
             * @description 登录名
             * @example qh.clerk
             */
            login: string;
            /**
             * Format: password
             * @description 密码
             */
            password: string;
        };
        SignedInPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            login: string;
        };
        NamedView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SessionView: {
            staff: components["schemas"]["SignedInPerson"];
            /** @description 现在代表其办理的机关 */
            agency: components["schemas"]["NamedView"];
            /** @description 有岗位的全部机关 */
            agencies: components["schemas"]["NamedView"][];
            /** @description 在该机关的岗位 */
            roles: ("clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator")[];
            /** @description 密码是管理员给的一次性密码：设置自己的密码之前，不能办理其他事 */
            mustChangePassword: boolean;
            /** @description 每次写操作放在请求头 Yishen-Csrf 中 */
            csrfToken: string;
        };
        SwitchAgencyForm: {
            /**
             * Format: uuid
             * @description 要代表其办理的机关
             */
            agencyId: string;
        };
        PasswordForm: {
            /**
             * Format: password
             * @description 现在的密码
             */
            current: string;
            /**
             * Format: password
             * @description 新密码，至少 10 个字符
             */
            chosen: string;
        };
        AgencyContactView: {
            office: string;
            address: string;
            phone: string;
            hours: string;
        };
        AgencyView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example QHFG */
            code: string;
            contact: components["schemas"]["AgencyContactView"];
            /**
             * Format: date
             * @description 自这一日起不再受理；在用的为 null
             */
            closedOn: string | null;
            /** @description 承接其职责的机关 */
            successorName: string | null;
        };
        AgenciesView: {
            items: components["schemas"]["AgencyView"][];
        };
        UnitView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description 已经撤销：以前的申请、统计中仍列其名，不能再分派给它 */
            isClosed: boolean;
        };
        UnitsView: {
            /** @description 在用的在前 */
            items: components["schemas"]["UnitView"][];
        };
        StaffMemberView: {
            /** Format: uuid */
            id: string;
            name: string;
            roles: ("clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator")[];
            unitIds: string[];
        };
        StaffView: {
            items: components["schemas"]["StaffMemberView"][];
        };
        DelegationView: {
            /**
             * @description 由他人代理的岗位
             * @example signer
             * @enum {string}
             */
            role: "clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor";
            /**
             * Format: uuid
             * @description 缺位者
             */
            absentId: string;
            /**
             * Format: uuid
             * @description 代理人：本机关另一名在岗人员
             */
            delegateId: string;
            /**
             * Format: date
             * @description 第一日，不早于今天
             * @example 2026-03-02
             */
            startsOn: string;
            /**
             * Format: date
             * @description 最后一日
             * @example 2026-03-13
             */
            endsOn: string;
            /**
             * @description 事由
             * @example 外出学习
             */
            reason: string;
            /** Format: uuid */
            id: string;
            absentName: string | null;
            delegateName: string | null;
            createdByName: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description 提前结束的时刻
             */
            endedAt: string | null;
            /** @description 今天由其代理 */
            isInForce: boolean;
        };
        DelegationsView: {
            items: components["schemas"]["DelegationView"][];
        };
        DelegationForm: {
            /**
             * @description 由他人代理的岗位
             * @example signer
             * @enum {string}
             */
            role: "clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor";
            /**
             * Format: uuid
             * @description 缺位者
             */
            absentId: string;
            /**
             * Format: uuid
             * @description 代理人：本机关另一名在岗人员
             */
            delegateId: string;
            /**
             * Format: date
             * @description 第一日，不早于今天
             * @example 2026-03-02
             */
            startsOn: string;
            /**
             * Format: date
             * @description 最后一日
             * @example 2026-03-13
             */
            endsOn: string;
            /**
             * @description 事由
             * @example 外出学习
             */
            reason: string;
        };
        NoContents: Record<string, never>;
        SettingsVersionView: {
            /** @example 2 */
            version: number;
            /**
             * Format: date
             * @example 2026-04-01
             */
            effectiveFrom: string;
            /** @description 今天适用的版本 */
            isInForce: boolean;
            settings: {
                /** @description 须确认的申请在几个工作日内与申请人确认（内部期限） */
                confirmationWorkingDays?: number;
                /** @description 联系不上申请人的，几个工作日内再联系（内部期限） */
                contactRetryWorkingDays?: number;
                /** @description 剩余几个工作日起提醒 */
                reminderWorkingDays?: number;
                /** @description 剩余几个工作日起黄牌 */
                amberWorkingDays?: number;
                /** @description 补正期限的默认工作日数（条例30没有数字） */
                correctionPeriodWorkingDays?: number;
                /** @description 说明理由的工作日数（条例35没有数字） */
                reasonsPeriodWorkingDays?: number;
                /** @description 答复发出后几个工作日没有送达结果即报警 */
                serviceProofWorkingDays?: number;
                /** @description 征求意见书发出后几个工作日没有送达证明即报警（条例32、34） */
                consultationProofWorkingDays?: number;
                /** @description 更正请求须在几个工作日内核实答复（条例41没有数字，内部期限） */
                rectificationWorkingDays?: number;
                /** @description 主动公开建议须在几个工作日内审核答复（条例44没有数字，内部期限） */
                suggestionWorkingDays?: number;
                /** @description 办结后几个工作日内归档（条例45没有数字，内部期限） */
                archivingWorkingDays?: number;
                /** @description 缴费方式，逐段写入收费通知（办法6） */
                feePayment?: string[];
                /** @description 每日提醒自何时起，北京时间 */
                wakeTime?: string;
                /** @description 每日提醒在几分钟内分散进行，避免同一时刻拥挤 */
                wakeWindowMinutes?: number;
                /** @description 审签环节及其内部期限（工作日）：会签、保密审查、合法性审查、签发；保密审查和签发不可缺 */
                approvalChain?: {
                    /** @enum {string} */
                    step: "countersign" | "secrecyReview" | "legalReview" | "signOff";
                    limitWorkingDays: number;
                }[];
                /** @description 逐级提醒：剩余几个工作日起告知承办人、科室负责人、公开工作机构负责人、机关负责人、监督人员（负数为逾期之后），自下而上，监督人员不可缺；另为内部期限 */
                escalation?: {
                    /** @enum {string} */
                    role: "caseOfficer" | "unitHead" | "disclosureHead" | "signer" | "supervisor";
                    workingDaysLeft: number;
                    internalWorkingDaysLeft: number;
                    /** @description 同一日早晨的提醒合为一封邮件 */
                    digest?: boolean;
                }[];
                /** @description 内部期限逾期，逐级提醒之后，每隔几个工作日再提醒 */
                internalRepeatWorkingDays?: number;
                /** @description 答复逾期几个工作日由系统催办；null 为不自动催办 */
                automaticReminderWorkingDays?: number | null;
                /** @description 不采用的惯例（要求的代码）；法律规定的不能不采用 */
                practicesSetAside?: ("PUBLICATION.SOURCE_MISSING" | "REGIME.OFFICE_MISSING" | "PREVIOUS.LETTER_NUMBER_MISSING" | "PETITION.CHANNEL_MISSING" | "REASONS_REQUEST.PERIOD_RUNNING")[];
                /** @description 发文机关代字：登记回执、过程性告知、答复 */
                letterWords?: {
                    acknowledgement: string;
                    notice: string;
                    reply: string;
                };
                /** @description 发文机关标志；没有则用机关名称 */
                letterhead?: string | null;
                /** @description 落款和印章的机关名称；没有则用机关名称 */
                issuingName?: string | null;
                /** @description 机关类型及其上级，决定复议机关（复议法24—28） */
                legal?: {
                    /** @enum {string} */
                    kind: "localDepartment" | "localGovernment" | "provincialGovernment" | "stateCouncilDepartment" | "verticalAgency" | "justiceDepartment" | "governmentOutpost" | "departmentOutpost" | "authorisedOrganisation";
                    sameLevelGovernment?: string;
                    upperGovernment?: string;
                    upperDepartment?: string;
                };
                /** @description 集中管辖等情形下另定的复议机关 */
                reconsiderationOrgan?: string | null;
                /**
                 * Format: uri
                 * @description 复议申请的互联网渠道（复议法22②）
                 */
                reconsiderationUrl?: string | null;
                /** @description 有管辖权的人民法院 */
                court?: string;
                /** @description 公开工作机构的名称、地址、电话、办公时间 */
                contact?: {
                    office: string;
                    address: string;
                    phone: string;
                    hours: string;
                };
            };
            reason: string;
            /** @description 变更人；随机关建立的第一版没有 */
            changedByName: string | null;
            /** @description 变更人当时代表的机关：本机关或其上级 */
            changedByAgency: string | null;
            /** Format: date-time */
            changedAt: string;
        };
        SettingsView: {
            items: components["schemas"]["SettingsVersionView"][];
        };
        AddedSettingsView: {
            /** @example 3 */
            version: number;
        };
        AdministeredAgencyView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example QHFG */
            code: string;
            /**
             * Format: uuid
             * @description 上级机关
             */
            parentId: string | null;
            /**
             * Format: date
             * @description 自这一日起撤销；在用的为 null
             */
            closedOn: string | null;
            /** @description 承接其职责的机关 */
            successorName: string | null;
        };
        AdministeredAgenciesView: {
            /** @description 本机关在前，下级机关各在其上级之后 */
            items: components["schemas"]["AdministeredAgencyView"][];
        };
        ChangeView: {
            /** @example offices */
            field: string;
            before: string[];
            /** @description 岗位为其代码，或“代码/科室” */
            after: string[];
        };
        LogEntryView: {
            /** @example 128 */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description 何人，当时的姓名 */
            byName: string;
            /** @description 当时代表的机关：本机关或其上级 */
            byAgency: string;
            /** @enum {string} */
            kind: "staffAdded" | "staffChanged" | "staffDeactivated" | "staffReactivated" | "passwordReset" | "passwordChanged" | "appointedFromAbove" | "unitAdded" | "unitRenamed" | "unitClosed" | "unitReopened" | "agencyAdded" | "agencyRenamed" | "agencyClosed" | "agencyReopened" | "settingsChanged";
            /** Format: uuid */
            subjectId: string;
            /** @description 对何人、何科室、何机关，当时的名称 */
            subjectName: string;
            changes: components["schemas"]["ChangeView"][];
        };
        LogView: {
            items: components["schemas"]["LogEntryView"][];
            /** @description 下一页；没有则为 null */
            nextCursor: string | null;
        };
        OfficeView: {
            /** @enum {string} */
            role: "clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator";
            /** Format: uuid */
            unitId: string | null;
            unitName: string | null;
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            name: string;
            login: string;
            /** Format: email */
            email: string;
            /** @description 在用；已停用的不能登录 */
            isActive: boolean;
            /** @description 本机关的人员；其他机关的只可以调整其在本机关的岗位 */
            isOwn: boolean;
            /** @description 其所属的机关 */
            homeAgencyName: string;
            /** @description 还没有设置自己的密码 */
            hasOneTimePassword: boolean;
            /** @description 在本机关的岗位 */
            offices: components["schemas"]["OfficeView"][];
        };
        PeopleView: {
            items: components["schemas"]["PersonView"][];
            /** @description 下一页；没有则为 null */
            nextCursor: string | null;
        };
        OpenRequestView: {
            /** Format: uuid */
            id: string;
            /** @example QHFG-2026-000012 */
            number: string;
            /** @enum {string} */
            stage: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
            /** Format: date */
            replyDueOn: string | null;
        };
        OpenWorkView: {
            /** @description 由其承办、尚未答复的申请，最急的在前，至多一百件 */
            requests: components["schemas"]["OpenRequestView"][];
            /** @description 共几件 */
            count: number;
            /** @description 本机关只有这一个人在岗的岗位 */
            soleOffices: ("clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator")[];
        };
        OfficeForm: {
            /**
             * @description 岗位
             * @example caseOfficer
             * @enum {string}
             */
            role: "clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator";
            /**
             * Format: uuid
             * @description 承办人、科室负责人所在的科室；null 为全机关
             * @example null
             */
            unitId: string | null;
        };
        NewPersonForm: {
            /**
             * @description 登录名，全系统唯一，以后不变
             * @example qh.liu
             */
            login: string;
            /**
             * @description 姓名
             * @example 刘洋
             */
            name: string;
            /**
             * Format: email
             * @description 电子邮箱，用于提醒
             * @example liu@agency.example
             */
            email: string;
            /**
             * @description 在本机关的岗位，每种一项
             * @example [
             *       {
             *         "role": "clerk",
             *         "unitId": null
             *       }
             *     ]
             */
            offices: components["schemas"]["OfficeForm"][];
        };
        WithPasswordView: {
            person: components["schemas"]["PersonView"];
            /**
             * @description 一次性密码：只在这里显示，七天内有效，首次登录须改
             * @example 7K3M-X2PQ-9ABC
             */
            oneTimePassword: string;
        };
        PersonForm: {
            /**
             * @description 姓名
             * @example 刘洋
             */
            name: string;
            /**
             * Format: email
             * @description 电子邮箱，用于提醒
             * @example liu@agency.example
             */
            email: string;
            /**
             * @description 在本机关的岗位，每种一项
             * @example [
             *       {
             *         "role": "clerk",
             *         "unitId": null
             *       }
             *     ]
             */
            offices: components["schemas"]["OfficeForm"][];
            /**
             * @description 不再任承办人时：名下未答复的申请已经看过，将另行分派
             * @example false
             */
            leavesOpenWork?: boolean;
        };
        DeactivationForm: {
            /**
             * @description 名下未答复的申请已经看过，将另行分派
             * @example false
             */
            leavesOpenWork: boolean;
        };
        FromAboveForm: {
            /**
             * Format: uuid
             * @description 上级机关（您现在代表的机关）的在岗人员
             */
            staffId: string;
            /**
             * @description 由上级机关人员担任的岗位
             * @example signer
             * @enum {string}
             */
            role: "signer" | "supervisor";
        };
        KeptUnitView: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: date
             * @description 自这一日起撤销；在用的为 null
             */
            closedOn: string | null;
            /**
             * Format: uuid
             * @description 承接的科室
             */
            successorId: string | null;
            successorName: string | null;
            /** @description 在这个科室有岗位的人 */
            people: string[];
            /** @description 由其承办、尚未答复的申请件数 */
            openRequests: number;
        };
        KeptUnitsView: {
            /** @description 在用的在前 */
            items: components["schemas"]["KeptUnitView"][];
        };
        UnitForm: {
            /**
             * @description 名称，本机关在用的科室中唯一
             * @example 水资源科
             */
            name: string;
        };
        UnitClosureForm: {
            /**
             * Format: uuid
             * @description 承接的科室：其人员的岗位和在办的申请（承办人不变）一并转入；没有人员和在办申请的，可以为 null
             * @example null
             */
            successorId: string | null;
        };
        AgencyStateView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example QHFG */
            code: string;
            /**
             * Format: uuid
             * @description 上级机关
             */
            parentId: string | null;
            /**
             * Format: date
             * @description 自这一日起撤销；在用的为 null
             */
            closedOn: string | null;
            /** @description 承接其职责的机关 */
            successorName: string | null;
            /** @description 直属的在用下级机关 */
            openBelow: string[];
            /** @description 尚未答复的申请件数 */
            openRequests: number;
        };
        AgencyNameForm: {
            /**
             * @description 名称，在用的机关中唯一
             * @example 云岭县水务局
             */
            name: string;
        };
        AgencyClosureForm: {
            /**
             * Format: uuid
             * @description 承接其职责的机关，写在公开的页面上；没有则为 null
             * @example null
             */
            successorId: string | null;
            /**
             * @description 尚未答复的申请已经看过，由其现有人员继续办结
             * @example false
             */
            leavesOpenRequests: boolean;
        };
        AddedAgencyView: {
            person: components["schemas"]["PersonView"];
            /**
             * @description 一次性密码：只在这里显示，七天内有效，首次登录须改
             * @example 7K3M-X2PQ-9ABC
             */
            oneTimePassword: string;
            agency: components["schemas"]["AdministeredAgencyView"];
        };
        IdentityForm: {
            /**
             * @description 证件种类：居民身份证、护照、统一社会信用代码、其他
             * @example residentId
             * @enum {string}
             */
            kind: "residentId" | "passport" | "creditCode" | "other";
            /**
             * @description 证件号码
             * @example 110101199003078515
             */
            number: string;
        };
        RepresentativeForm: {
            /**
             * @description 代理人姓名
             * @example 李四
             */
            name: string;
            /** @description 代理人的身份证明；没有写明则为 null */
            identity: components["schemas"]["IdentityForm"] | null;
            /**
             * @description 代理人的电话；没有写明则为 null
             * @example 13800001111
             */
            phone: string | null;
        };
        ContactForm: {
            /**
             * Format: email
             * @description 电子邮箱；没有则为 null
             * @example applicant@example.com
             */
            email: string | null;
            /**
             * @description 通信地址；没有则为 null
             * @example 清河市解放路1号
             */
            address: string | null;
            /**
             * @description 电话，用于确认申请（条例31三）
             * @example 13800001111
             */
            phone: string;
        };
        ApplicationForm: {
            /**
             * @description 申请人类型
             * @example natural_person
             * @enum {string}
             */
            requesterType: "natural_person" | "business" | "research" | "public_welfare" | "legal_service" | "other_org";
            /**
             * @description 姓名或者名称
             * @example 张三
             */
            name: string;
            /** @description 代理人；没有则为 null 或者不填 */
            representative?: components["schemas"]["RepresentativeForm"] | null;
            /**
             * @description 政府信息的名称、文号或者便于查询的其他特征性描述；请求更正的，写明哪一份记录、哪里不准确
             * @example 2025年城区道路养护预算执行情况
             */
            description: string;
            /**
             * @description 请求更正的：应当怎样更正
             * @example 建筑面积应为98平方米
             */
            correctionSought?: string;
            /**
             * @description 获取方式
             * @example portal
             * @enum {string}
             */
            deliveryForm: "portal" | "email" | "counter" | "post";
            /**
             * @description 需要的帮助（阅读、视听障碍等，条例43）；没有则为空
             * @example
             */
            assistanceNeeded: string;
            /**
             * @description 请求更正与自身相关的记录（条例41）；申请公开的不填
             * @example rectification
             * @enum {string}
             */
            procedure?: "rectification";
            /** @description 身份证明 */
            identity: components["schemas"]["IdentityForm"];
            /** @description 联系方式 */
            contact: components["schemas"]["ContactForm"];
        };
        NotStartedView: {
            /** @enum {boolean} */
            started: false;
            /** @example 答复期限自公开工作机构与您确认申请之日的次日起算（条例第三十一条第（三）项） */
            because: string;
        };
        ReceiptView: {
            /** Format: uuid */
            requestId: string;
            /**
             * @description 受理编号
             * @example QHFG-2026-000012
             */
            number: string;
            /**
             * @description 查询码，只在这里给出；遗失可向公开工作机构申请重发
             * @example 7K3M-9QZX-0A4T
             */
            queryCode: string;
            /**
             * @description 申请公开，请求更正（条例41），或者建议主动公开（条例44）
             * @enum {string}
             */
            procedure: "disclosure" | "rectification" | "suggestion";
            /** Format: date */
            submittedOn: string;
            /** @example https://yishen.example.gov.cn/track/QHFG-2026-000012 */
            trackUrl: string;
            clock: components["schemas"]["NotStartedView"];
        };
        DeskContactForm: {
            /**
             * Format: email
             * @description 电子邮箱；没有则为 null
             * @example applicant@example.com
             */
            email: string | null;
            /**
             * @description 通信地址；没有则为 null
             * @example 清河市解放路1号
             */
            address: string | null;
            /**
             * @description 电话；没有写明则为 null
             * @example 13800001111
             */
            phone: string | null;
        };
        DeskApplicationForm: {
            /**
             * @description 申请人类型
             * @example natural_person
             * @enum {string}
             */
            requesterType: "natural_person" | "business" | "research" | "public_welfare" | "legal_service" | "other_org";
            /**
             * @description 姓名或者名称
             * @example 张三
             */
            name: string;
            /** @description 代理人；没有则为 null 或者不填 */
            representative?: components["schemas"]["RepresentativeForm"] | null;
            /**
             * @description 政府信息的名称、文号或者便于查询的其他特征性描述；请求更正的，写明哪一份记录、哪里不准确
             * @example 2025年城区道路养护预算执行情况
             */
            description: string;
            /**
             * @description 请求更正的：应当怎样更正
             * @example 建筑面积应为98平方米
             */
            correctionSought?: string;
            /**
             * @description 获取方式
             * @example portal
             * @enum {string}
             */
            deliveryForm: "portal" | "email" | "counter" | "post";
            /**
             * @description 需要的帮助（阅读、视听障碍等，条例43）；没有则为空
             * @example
             */
            assistanceNeeded: string;
            /**
             * @description 请求更正与自身相关的记录（条例41），或者建议主动公开（条例44）；申请公开的不填
             * @example rectification
             * @enum {string}
             */
            procedure?: "rectification" | "suggestion";
            /**
             * @description 建议主动公开的：公开该信息的申请编号
             * @example QHSW-2026-000012
             */
            informationOf?: string;
            /**
             * @description 建议主动公开的：理由（涉及公众利益调整、需要公众广泛知晓或者参与决策等）
             * @example 涉及沿街三千余户居民，需要公众广泛知晓
             */
            suggestedBecause?: string;
            /** @description 身份证明；没有写明则为 null */
            identity: components["schemas"]["IdentityForm"] | null;
            /** @description 联系方式 */
            contact: components["schemas"]["DeskContactForm"];
        };
        DeskIntakeForm: {
            /** @description 申请 */
            application: components["schemas"]["DeskApplicationForm"];
            /**
             * @description 渠道：当面、口头、签收邮件、平常信函、电子邮件、传真、寄至其他内设机构后转交
             * @example in_person
             * @enum {string}
             */
            channel: "in_person" | "oral" | "post_signed" | "post_ordinary" | "email" | "fax" | "misdirected";
            /**
             * Format: date
             * @description 提交、代填完成、签收或者到达之日；不晚于今天
             * @example 2026-03-02
             */
            arrivedOn: string;
            /**
             * @description 口头申请：已代填、读给申请人听并由其签字
             * @example false
             */
            readBackAndSigned: boolean;
            /**
             * @description 到达的证据（邮单号、签收记录、邮戳等）；当日当面提交的可以为空
             * @example
             */
            evidence: string;
        };
        TakenInView: {
            /** Format: uuid */
            requestId: string;
            /**
             * @description 受理编号
             * @example QHFG-2026-000012
             */
            number: string;
            /**
             * @description 查询码，只在这里给出；遗失可向公开工作机构申请重发
             * @example 7K3M-9QZX-0A4T
             */
            queryCode: string;
            /**
             * @description 申请公开，请求更正（条例41），或者建议主动公开（条例44）
             * @enum {string}
             */
            procedure: "disclosure" | "rectification" | "suggestion";
            /** Format: date */
            submittedOn: string;
            /** @example https://yishen.example.gov.cn/track/QHFG-2026-000012 */
            trackUrl: string;
            /**
             * @description 须先与申请人确认的渠道：为什么尚未起算；已登记的为 null
             * @example 答复期限尚未起算：以平常信函寄送的申请，以与申请人确认之日为收到之日
             */
            pending: string | null;
        };
        TrackedAgency: {
            /** Format: uuid */
            id: string;
            name: string;
            contact: components["schemas"]["AgencyContactView"];
        };
        TrackedPart: {
            /** @example QHFG-2026-000013 */
            number: string;
            /** @example 正在办理 */
            stageText: string;
        };
        TrackedClock: {
            /** @description 答复期限是否已起算 */
            started: boolean;
            /** @description 没有起算的原因 */
            because?: string;
            /**
             * Format: date
             * @description 最迟答复之日
             */
            replyDueOn: string | null;
            /**
             * @description provisional：放假通知未公布，暂估
             * @enum {string|null}
             */
            certainty: "fixed" | "provisional" | null;
            /** @description 正在征求意见，按对方期满没有意见推算 */
            isExpected: boolean;
            /** @description 剩余工作日，今天不算 */
            workingDaysLeft: number | null;
            isOverdue: boolean;
            /**
             * Format: date
             * @description 补正期限的最后一日；收到补正告知书后才有
             */
            correctionDueOn: string | null;
            /**
             * Format: date
             * @description 说明理由的最后一日；等待说明时才有
             */
            reasonsDueOn: string | null;
        };
        TrackedFee: {
            /**
             * @description 应缴，元
             * @example 1100
             */
            yuan: number;
            /** @description 缴纳方式 */
            howToPay: string[];
            /**
             * Format: date
             * @description 缴费的最后一日；收到收费通知后才有
             */
            payBy: string | null;
        };
        TrackedLetter: {
            /** Format: uuid */
            id: string;
            /** @example R-GRANT */
            code: string;
            /** @example 政府信息公开告知书 */
            title: string;
            /** @example 清河公开告〔2026〕12号 */
            numberText: string;
            /** Format: date */
            datedOn: string;
            /**
             * Format: date
             * @description 撤回之日：此后没有效力；没有撤回的为 null
             */
            calledBackOn: string | null;
        };
        TrackedDocument: {
            /** Format: uuid */
            id: string;
            fileName: string;
            mediaType: string;
            /** @description 字节 */
            size: number;
            sha256: string;
        };
        TimelineEntry: {
            /** Format: date */
            on: string;
            text: string;
        };
        ReasonView: {
            /** @example STAGE.NOT_POSSIBLE */
            code: string;
            /** @example 当前环节不能办理此项 */
            message: string;
            /**
             * @example [
             *       "条例45"
             *     ]
             */
            articles: string[];
            /**
             * @description custom and not law; an agency may set it aside
             * @enum {string}
             */
            force?: "practice";
            details?: {
                [key: string]: unknown;
            };
        };
        ActionView: {
            /** @enum {string} */
            command: "submitRequest" | "takeInApplication" | "recordUnreachable" | "confirmReceipt" | "startIntakeReview" | "splitRequest" | "openPart" | "passIntakeReview" | "requestCorrection" | "recordCorrectionNoticeReceived" | "acknowledgeCorrectionNotice" | "submitCorrection" | "takeInCorrection" | "confirmCorrection" | "confirmCorrectionLapse" | "takeBackCorrectionLapse" | "assignHandlingUnit" | "answerRectification" | "answerSuggestion" | "askAssistance" | "answerAssistance" | "takeBackAssistance" | "openConsultation" | "notifyOfConsultations" | "recordConsultationReceipt" | "acknowledgeConsultation" | "recordOpinion" | "giveOpinion" | "recordConsultedUnreachable" | "judgeObjection" | "terminateConsultation" | "overrideObjection" | "recordOverrideNoticeReceipt" | "acknowledgeOverrideNotice" | "proposeReply" | "takeBackFact" | "replyOnTheSpot" | "extendReplyPeriod" | "requestReasons" | "recordReasonsNoticeReceived" | "acknowledgeReasonsNotice" | "giveReasons" | "takeInReasons" | "judgeReasons" | "deferReply" | "issueFeeNotice" | "decideNotToCharge" | "callBackFeeNotice" | "recordFeeNoticeReceived" | "acknowledgeFeeNotice" | "recordFeePayment" | "confirmFeeLapse" | "takeBackFeeLapse" | "countersignProposal" | "approveSecrecy" | "approveLegality" | "returnProposal" | "signReply" | "beginService" | "recordFailedService" | "recordService" | "acknowledgeService" | "replaceReply" | "reopenOnOrder" | "takeBackOrder" | "promoteToProactive" | "closeRequest" | "archiveRequest" | "withdrawRequest" | "takeInWithdrawal" | "acknowledgeAlert" | "issueReminder" | "issueSupervisionOrder" | "answerSupervision" | "acceptSupervisionAnswer" | "returnSupervisionAnswer" | "clearSupervision" | "linkRequests" | "unlinkRequests" | "reissueQueryCode" | "completeTask" | "reportBounce" | "timerFired" | "recordEffect";
            allowed: boolean;
            /** @description 不能办理的全部理由 */
            reasons: components["schemas"]["ReasonView"][];
        };
        TrackView: {
            /** @example QHFG-2026-000012 */
            number: string;
            agency: components["schemas"]["TrackedAgency"];
            /** @enum {string} */
            stage: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
            /** @example 正在办理 */
            stageText: string;
            /** Format: date */
            submittedOn: string;
            /**
             * Format: date
             * @description 收到之日（条例31）
             */
            receivedOn: string | null;
            /** @description 由本件拆分另立的各件；本件的查询码也能查询 */
            parts: components["schemas"]["TrackedPart"][];
            /** @description 本件由哪一件拆分另立 */
            originNumber: string | null;
            clock: components["schemas"]["TrackedClock"];
            /** @description 等待缴纳的信息处理费 */
            fee: components["schemas"]["TrackedFee"] | null;
            letters: components["schemas"]["TrackedLetter"][];
            /** @description 公开给您的文件，答复发出后可下载 */
            documents: components["schemas"]["TrackedDocument"][];
            timeline: components["schemas"]["TimelineEntry"][];
            /** @description 能否就本件公开的信息建议主动公开（条例44） */
            maySuggest: boolean;
            actions: components["schemas"]["ActionView"][];
        };
        ClockReadingView: {
            /**
             * Format: date
             * @description 读数之日
             */
            on: string | null;
            /**
             * Format: date
             * @description 收到之日
             */
            receivedOn: string | null;
            /**
             * Format: date
             * @description 自这一天的次日起算
             */
            startedOn: string | null;
            /** @description 期限，工作日 */
            periodWorkingDays: number;
            /**
             * Format: date
             * @description 最迟答复之日
             */
            replyDueOn: string | null;
            /** @enum {string} */
            certainty: "fixed" | "provisional";
            /** @example running */
            running: string;
            isOverdue: boolean;
            /** @description 已用工作日 */
            workingDaysUsed: number;
            /** @description 剩余工作日，今天不算 */
            workingDaysLeft: number;
            /** @description 日历版本 */
            calendarVersion: string;
        };
        TraceDayView: {
            /** Format: date */
            date: string;
            /**
             * @description 这一天怎样计入
             * @example counted
             */
            effect: string;
            /** @description 数到第几个工作日 */
            count: number;
            /** @example 工作日，计入第 3 日 */
            reason: string;
            /**
             * @example [
             *       "条例33"
             *     ]
             */
            articles: string[];
            /** @description 使这一天成为工作日或休息日的放假通知 */
            source: string;
            /** @description 放假通知未公布，暂估 */
            provisional: boolean;
            isDue: boolean;
        };
        ClockView: {
            reading: components["schemas"]["ClockReadingView"];
            /** @description 每一天及其理由 */
            trace: components["schemas"]["TraceDayView"][];
        };
        WaitingView: {
            /** Format: uuid */
            commandId: string;
            /** @enum {string} */
            status: "waiting";
            /** @description 查询结果的地址，也在 Location 头中 */
            location: string;
        };
        AcceptedView: {
            /** Format: uuid */
            commandId: string;
            /** @enum {string} */
            decided: "accepted";
            /**
             * @description 办理后的环节
             * @example registered
             */
            stage: string;
            /**
             * @description 最后一个事件的序号
             * @example 4
             */
            headSeq: number;
            /**
             * @example [
             *       "ReceiptConfirmed",
             *       "RequestRegistered"
             *     ]
             */
            events: string[];
        };
        WithdrawForm: {
            /**
             * @description 撤回的书面意思表示
             * @example 所需信息已从其他途径获得，撤回本申请。
             */
            statement: string;
        };
        CorrectionForm: {
            /**
             * @description 补正后的申请内容
             * @example 2025年度老旧小区改造项目立项批复文件
             */
            correction: string;
        };
        ReasonsForm: {
            /**
             * @description 申请数量较多的理由
             * @example 受委托编写地方志，需要逐个小区收集。
             */
            reasons: string;
        };
        DecidedAnswerView: {
            /** @enum {string} */
            decided: "accepted" | "refused";
            stage: string;
            headSeq: number;
            events?: string[];
            reasons?: components["schemas"]["ReasonView"][];
        };
        CommandStatusView: {
            /** Format: uuid */
            commandId: string;
            /** @example confirmReceipt */
            kind: string;
            /** @enum {string} */
            status: "waiting" | "decided";
            answer?: components["schemas"]["DecidedAnswerView"];
        };
        SuggestionForm: {
            /**
             * @description 建议主动公开的信息
             * @example 2025年城区道路养护预算执行情况
             */
            description: string;
            /**
             * @description 理由：涉及公众利益调整、需要公众广泛知晓或者参与决策等
             * @example 涉及沿街三千余户居民，需要公众广泛知晓
             */
            because: string;
        };
        GivenOpinionView: {
            /** @enum {string} */
            stance: "agree" | "object" | "partly";
            /**
             * Format: date
             * @description 到达之日
             */
            answeredOn: string;
            /** @description 逾期到达 */
            isLate: boolean;
            /** @description 所附文件的名称 */
            fileNames: string[];
        };
        OverrideNoticeView: {
            /** @description 公开告知书已打开 */
            isOpened: boolean;
            /**
             * Format: date
             * @description 告知的公开日期
             */
            disclosureOn: string;
            /**
             * Format: date
             * @description 申请终止、不再公开之日
             */
            mootOn: string | null;
        };
        ConsultedView: {
            /**
             * @description 征询编号
             * @example QHFG-2026-000012-1
             */
            reference: string;
            agency: components["schemas"]["TrackedAgency"];
            /** @enum {string} */
            kind: "thirdParty" | "coAuthor";
            /**
             * Format: date
             * @description 发出之日
             */
            sentOn: string;
            /** @description 文书已制作，可以打开 */
            isReady: boolean;
            /**
             * Format: date
             * @description 收到之日；打开文书即为收到
             */
            receivedOn: string | null;
            /**
             * Format: date
             * @description 提出意见的最后一日
             */
            dueOn: string | null;
            /** @description 拟公开内容摘要；打开文书以后才有 */
            information: string | null;
            /** @description 已提出的意见 */
            opinion: components["schemas"]["GivenOpinionView"] | null;
            /** @description 因公共利益决定公开的告知 */
            overrideNotice: components["schemas"]["OverrideNoticeView"] | null;
            actions: components["schemas"]["ActionView"][];
        };
        ConsultedOpinionForm: {
            /**
             * @description 同意、不同意、同意部分公开
             * @example agree
             * @enum {string}
             */
            stance: "agree" | "object" | "partly";
            /** @description 理由；不同意或者仅同意部分公开的必填 */
            reasons: string;
        };
        ListedView: {
            /** Format: uuid */
            id: string;
            /** @example QHFG-2026-000012 */
            number: string;
            /** @enum {string} */
            stage: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
            /** @example GRANTED */
            outcome: string | null;
            /** Format: date */
            submittedOn: string;
            /** Format: date */
            receivedOn: string | null;
            /** Format: date */
            replyDueOn: string | null;
            /** @enum {string|null} */
            certainty: "fixed" | "provisional" | null;
            /**
             * @description 预警；answered：已答复，ended：未经答复而终结
             * @enum {string}
             */
            light: "green" | "amber" | "red" | "notJudged" | "answered" | "ended";
            /** @description 剩余工作日，今天不算；逾期为负；不判断时为 null */
            workingDaysLeft: number | null;
            /** Format: uuid */
            unitId: string | null;
            unitName: string | null;
            /** Format: uuid */
            caseOfficerId: string | null;
            caseOfficerName: string | null;
            /** @description 尚未答复，而承办人已停用或已无承办岗位：须另行分派 */
            isOfficerGone: boolean;
            /** @description 未完成的待办事项 */
            openTasks: number;
        };
        ListingView: {
            items: components["schemas"]["ListedView"][];
            /** @description 下一页；没有则为 null */
            nextCursor: string | null;
        };
        SplitView: {
            /**
             * Format: date
             * @description 拆分之日
             */
            on: string;
            /** @description 本件继续办理的内容 */
            kept: string;
            /** @description 另立各件的内容 */
            parts: string[];
            /** @description 另立的还没有全部登记 */
            isUnderWay: boolean;
        };
        RelatedRequestView: {
            /** Format: uuid */
            id: string;
            /** @example QHSW-2026-000013 */
            number: string;
            /** @enum {string} */
            stage: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
            outcome: string | null;
            /** Format: date */
            replyDueOn: string | null;
            /**
             * @description origin：由它拆分；part：由本件拆分另立；linked：人工关联
             * @enum {string}
             */
            relation: "origin" | "part" | "linked";
            /** @description 关联是在本件登记的，可以在本件取消 */
            linkedFromHere: boolean;
        };
        ReplacedReplyView: {
            /** Format: uuid */
            letterId: string;
            /** Format: date */
            issuedOn: string;
        };
        LetterNumberForm: {
            /**
             * @description 机关代字
             * @example 清河公开告
             */
            word: string;
            /**
             * @description 年份
             * @example 2025
             */
            year: number;
            /**
             * @description 序号
             * @example 12
             */
            serial: number;
        };
        PreviousRequestForm: {
            /**
             * @description 前一次申请的登记编号
             * @example QHSW-2025-000031
             */
            number: string;
            /**
             * Format: date
             * @description 前一次答复的日期
             */
            repliedOn: string | null;
            /** @description 前一次答复的文号 */
            replyNumber: components["schemas"]["LetterNumberForm"] | null;
            /** @description 同一申请人 */
            sameApplicant: boolean;
            /** @description 相同信息 */
            sameInformation: boolean;
        };
        ClaimedExemptionView: {
            /**
             * @description 不予公开的情形（条例14–16）
             * @example E16_PROCESS_DRAFT
             * @enum {string}
             */
            code: "E14_STATE_SECRET" | "E14_LAW_PROHIBITS" | "E14_NATIONAL_SECURITY" | "E14_PUBLIC_SECURITY" | "E14_ECONOMIC_SECURITY" | "E14_SOCIAL_STABILITY" | "E15_TRADE_SECRET" | "E15_PRIVACY" | "E15_OTHER_THIRD_PARTY" | "E16_INTERNAL_PERSONNEL" | "E16_INTERNAL_LOGISTICS" | "E16_INTERNAL_WORKFLOW" | "E16_PROCESS_DISCUSSION" | "E16_PROCESS_DRAFT" | "E16_PROCESS_CORRESPONDENCE" | "E16_PROCESS_REQUEST_REPORT" | "E16_ENFORCEMENT_FILE";
            /**
             * Format: uuid
             * @description 所在的文件；不写的，指全部不公开的内容
             */
            documentId?: string;
            /**
             * Format: uuid
             * @description 涉及的第三方的征询书；征求过几个第三方意见的须指明（15）
             */
            consultationId?: string;
            /**
             * @description 禁止公开的规定的效力层级（E14_LAW_PROHIBITS）
             * @enum {string}
             */
            prohibitedBy?: "law" | "administrativeRegulation" | "localRegulation" | "departmentRule" | "other";
            /**
             * @description 有无应当公开的规定（E16_PROCESS_*、执法案卷）
             * @enum {string}
             */
            publicationDuty?: "none" | "exists";
        };
        ProposedDocumentForm: {
            /**
             * Format: uuid
             * @description 拟公开的文件
             */
            documentId: string;
            /** @description 承办人所见文件的 SHA-256 */
            sha256: string;
            /**
             * @description 全部公开、部分公开（已遮盖）、不予公开
             * @example full
             * @enum {string}
             */
            treatment: "full" | "partial" | "withheld";
        };
        ProposalFaultView: {
            /** @example LETTER.CONTENTS_MISSING */
            code: string;
            /**
             * @description 文书缺少什么
             * @example [
             *       "区分处理的方法"
             *     ]
             */
            missing: string[];
        };
        ApprovalRuleView: {
            /** @enum {string} */
            step: "countersign" | "secrecyReview" | "legalReview" | "signOff";
            /** @description 内部期限，工作日 */
            limitWorkingDays: number;
        };
        ApprovalView: {
            /** @enum {string} */
            step: "countersign" | "secrecyReview" | "legalReview" | "signOff";
            /** Format: uuid */
            by: string;
            /** Format: date */
            on: string;
        };
        ProposalView: {
            /**
             * @description 非本机关负责的，能否确定负责的机关（36五）
             * @enum {string}
             */
            responsible?: "known" | "undetermined";
            /**
             * @description 另有规定的，规定的效力层级（36七）
             * @enum {string}
             */
            regimeRank?: "law" | "administrativeRegulation" | "localRegulation" | "departmentRule" | "other";
            /** @description 重复申请、要求重新出具的，前一次申请 */
            previousRequest?: components["schemas"]["PreviousRequestForm"];
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description 拟办人
             */
            by: string;
            /** @enum {string} */
            outcome: "GRANTED" | "ALREADY_PUBLIC" | "PARTIAL" | "DENIED" | "NOT_EXIST" | "NOT_RESPONSIBLE" | "SPECIAL_REGIME" | "NEEDS_CREATION" | "STILL_UNCLEAR" | "PETITION" | "REPEAT" | "PUBLICATION" | "RECONFIRM" | "EXCESSIVE" | "OTHER";
            exemptions: components["schemas"]["ClaimedExemptionView"][];
            documents: components["schemas"]["ProposedDocumentForm"][];
            /** @description 其他部分不提供的依据 */
            otherGrounds?: ("SPECIAL_REGIME" | "NOT_EXIST" | "NOT_RESPONSIBLE" | "NEEDS_CREATION")[];
            /** @description 草稿的 SHA-256；还没有则为 null */
            draftSha256: string | null;
            /** @description 答复书不能生成的原因 */
            fault: components["schemas"]["ProposalFaultView"] | null;
            /** @description 审签环节，依次进行 */
            chain: components["schemas"]["ApprovalRuleView"][];
            /** @description 已经通过的环节 */
            approvals: components["schemas"]["ApprovalView"][];
            /**
             * @description 正在等待的环节
             * @enum {string|null}
             */
            awaits: "countersign" | "secrecyReview" | "legalReview" | "signOff" | null;
            /** @description 理由等文字 */
            texts: {
                [key: string]: unknown;
            } | null;
        };
        RectificationView: {
            /**
             * Format: date
             * @description 内部期限的最后一日；已答复的为 null
             */
            dueOn: string | null;
            /** @enum {string|null} */
            decision: "corrected" | "notCorrected" | "transferred" | "directed" | "withdrawn" | null;
            /** Format: date */
            answeredOn: string | null;
        };
        InformationOfView: {
            /** Format: uuid */
            requestId: string;
            /** @example QHSW-2026-000012 */
            number: string;
        };
        SuggestionView: {
            /** @description 公开该信息的申请 */
            of: components["schemas"]["InformationOfView"] | null;
            /**
             * Format: date
             * @description 内部期限的最后一日；已答复的为 null
             */
            dueOn: string | null;
            /** @enum {string|null} */
            decision: "adopted" | "notAdopted" | "withdrawn" | null;
            /**
             * Format: date
             * @description 主动公开之日；没有采纳的为 null
             */
            publishedOn: string | null;
            /** Format: date */
            answeredOn: string | null;
        };
        FeeView: {
            /**
             * @description 按件、按量
             * @enum {string}
             */
            method: "items" | "pages";
            /** @description 应缴，元 */
            yuan: number;
            /**
             * Format: date
             * @description 收费通知发出
             */
            sentOn: string;
            /**
             * Format: date
             * @description 申请人收到通知
             */
            noticeReceivedOn: string | null;
            /**
             * Format: date
             * @description 缴费的最后一日；等待缴费且有送达证明时才有
             */
            payBy: string | null;
            /**
             * Format: date
             * @description 缴费之日
             */
            paidOn: string | null;
        };
        ConsultationView: {
            /** Format: uuid */
            id: string;
            /** @description 第几份 */
            ordinal: number;
            /** @enum {string} */
            kind: "thirdParty" | "coAuthor";
            /** @enum {string} */
            addresseeKind: "person" | "organisation";
            /**
             * @description 到今天为止的情况
             * @enum {string}
             */
            standing: "awaitingReceipt" | "awaitingOpinion" | "agreed" | "objected" | "silent" | "unreachable" | "terminated";
            /** Format: date */
            sentOn: string;
            /**
             * Format: date
             * @description 收到征求意见书之日
             */
            receivedOn: string | null;
            /** @description 送达的证明；对方打开文书或者答复即为收到的没有 */
            proofEvidence: string | null;
            /**
             * Format: uuid
             * @description 送达证明的文件
             */
            proofDocumentId: string | null;
            /**
             * Format: date
             * @description 对方答复期限的最后一日；有送达证明才有
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description 不再暂停计算期限之日；仍在暂停的为 null
             */
            endedOn: string | null;
            /**
             * @description 为何终止征求
             * @enum {string|null}
             */
            terminationReason: "notNeeded" | "withdrawn" | "lapsed" | "replied" | "letterFailed" | null;
            /** @description 已告知申请人 */
            isTold: boolean;
            /** @enum {string|null} */
            stance: "agree" | "object" | "partly" | null;
            /**
             * Format: date
             * @description 意见到达之日
             */
            answeredOn: string | null;
            /** @description 意见逾期到达 */
            isLate: boolean;
            /** @description 凭链接在网上提出 */
            byLink: boolean;
            /** @description 不同意的理由是否合理；没有判断则为 null */
            objectionReasonable: boolean | null;
            /**
             * Format: date
             * @description 告知第三方的公开日期
             */
            disclosureOn: string | null;
            /**
             * Format: date
             * @description 申请终止、不再公开之日
             */
            overrideMootOn: string | null;
            /**
             * Format: date
             * @description 第三方收到公开告知书之日
             */
            overrideNoticeReceivedOn: string | null;
            /** @description 征求谁的意见（个人信息） */
            name: string;
            /** @description 邮寄或者送达地址（个人信息） */
            address: string | null;
            /** @description 电子邮箱（个人信息） */
            email: string | null;
            /** @description 拟公开内容摘要 */
            information: string;
            /** @description 对方的理由 */
            reasons: string | null;
            /** @description 随意见所附的文件 */
            documentIds: string[];
            /** @description 就这一份还可以登记、判断什么 */
            steps: ("recordConsultationReceipt" | "recordOpinion" | "recordConsultedUnreachable" | "judgeObjection" | "overrideObjection" | "recordOverrideNoticeReceipt" | "terminateConsultation")[];
        };
        AssistanceView: {
            /** Format: uuid */
            id: string;
            /** @description 第几项 */
            ordinal: number;
            /** Format: uuid */
            unitId: string;
            /** @description 请哪个科室协助 */
            unitName: string;
            /** Format: date */
            askedOn: string;
            /**
             * Format: date
             * @description 内部期限的最后一日
             */
            dueOn: string;
            /** @description 协助的事项 */
            tasks: string[];
            /**
             * @description 怎样结束；尚待反馈的为 null
             * @enum {string|null}
             */
            ended: "answered" | "declined" | "takenBack" | "moot" | "letterFailed" | null;
            /** Format: date */
            endedOn: string | null;
            /** @description 反馈的内容，或者不能协助、撤回的原因 */
            answer: string | null;
        };
        LetterView: {
            /** Format: uuid */
            id: string;
            /** @example ACK */
            code: string;
            /** @example 登记回执 */
            title: string;
            /** @example 清河公开登〔2026〕12号 */
            numberText: string;
            /** @enum {string} */
            status: "numbered" | "issued" | "voided";
            /** Format: date */
            datedOn: string;
            /** @description 核验码 */
            checkCode: string;
            sha256: string | null;
            /**
             * Format: date
             * @description 撤回之日；没有撤回的为 null
             */
            calledBackOn: string | null;
        };
        DayFactView: {
            /** @description 登记它的事件的序号 */
            seq: number;
            /** @example 收到申请之日 */
            name: string;
            /** Format: date */
            on: string;
        };
        TaskView: {
            taskId: string;
            /** @example noticeRefused */
            kind: string;
            /** @example 邮件被对方服务器拒收，请以其他方式告知 */
            text: string;
            effectKey: string;
            /** Format: date */
            raisedOn: string;
            done: boolean;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            /**
             * @description 申请人所附、授权委托书、拟公开、送达证明、被征求意见一方的材料
             * @enum {string}
             */
            purpose: "attachment" | "authority" | "disclosure" | "proof" | "opinion";
            fileName: string;
            /** @example application/pdf */
            mediaType: string;
            /** @description 字节 */
            size: number;
            sha256: string;
            /**
             * Format: uuid
             * @description 上传人；申请人或者被征求意见的一方自己上传的为 null
             */
            uploadedBy: string | null;
            /** Format: date-time */
            uploadedAt: string;
        };
        RequestView: {
            /** Format: uuid */
            id: string;
            /** @example QHFG-2026-000012 */
            number: string;
            /** @enum {string} */
            stage: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
            /** @example GRANTED */
            outcome: string | null;
            /** Format: date */
            submittedOn: string;
            /** Format: date */
            receivedOn: string | null;
            /** Format: date */
            replyDueOn: string | null;
            /** @enum {string|null} */
            certainty: "fixed" | "provisional" | null;
            /**
             * @description 预警；answered：已答复，ended：未经答复而终结
             * @enum {string}
             */
            light: "green" | "amber" | "red" | "notJudged" | "answered" | "ended";
            /** @description 剩余工作日，今天不算；逾期为负；不判断时为 null */
            workingDaysLeft: number | null;
            /** Format: uuid */
            unitId: string | null;
            unitName: string | null;
            /** Format: uuid */
            caseOfficerId: string | null;
            caseOfficerName: string | null;
            /** @description 尚未答复，而承办人已停用或已无承办岗位：须另行分派 */
            isOfficerGone: boolean;
            /** @description 未完成的待办事项 */
            openTasks: number;
            /** @description 拆分；没有拆分的为 null */
            split: components["schemas"]["SplitView"] | null;
            /** @description 拆分或者关联的其他申请 */
            related: components["schemas"]["RelatedRequestView"][];
            /** @description 到期日按被征求方期满没有意见推算 */
            dueIsExpected: boolean;
            /**
             * @description 申请渠道
             * @enum {string}
             */
            channel: "in_person" | "oral" | "post_signed" | "post_ordinary" | "online" | "email" | "fax" | "misdirected";
            /** @description 机关设置的补正期限（工作日）；要求补正时可以另定 */
            correctionPeriodWorkingDays: number;
            /**
             * Format: date
             * @description 最近一次联系不上申请人之日
             */
            unreachableOn: string | null;
            /** Format: date */
            decidedOn: string | null;
            /** Format: date */
            dispatchedOn: string | null;
            /** Format: date */
            servedOn: string | null;
            /** Format: date */
            closedOn: string | null;
            /** @description 最后一个事件的序号 */
            headSeq: number;
            /** @description 事件链的末端 */
            headHash: string | null;
            /** @description 申请（个人信息；读取留痕） */
            application: components["schemas"]["DeskApplicationForm"] | null;
            /** @description 正在更正的、有误的答复 */
            replaces: components["schemas"]["ReplacedReplyView"] | null;
            proposal: components["schemas"]["ProposalView"] | null;
            /** @description 更正请求；申请公开的为 null */
            rectification: components["schemas"]["RectificationView"] | null;
            /** @description 主动公开建议；申请公开的为 null */
            suggestion: components["schemas"]["SuggestionView"] | null;
            /** @description 信息处理费 */
            fee: components["schemas"]["FeeView"] | null;
            /** @description 征求的意见 */
            consultations: components["schemas"]["ConsultationView"][];
            /** @description 请其他科室的协助 */
            assistances: components["schemas"]["AssistanceView"][];
            letters: components["schemas"]["LetterView"][];
            /** @description 由工作人员登记、登记错了可以撤回的事实 */
            dayFacts: components["schemas"]["DayFactView"][];
            tasks: components["schemas"]["TaskView"][];
            documents: components["schemas"]["DocumentView"][];
        };
        HeadView: {
            /** @description 最后一件事的序号 */
            headSeq: number;
            /** @description 留言的条数 */
            messages: number;
        };
        EventActorView: {
            /** @enum {string} */
            kind: "applicant" | "thirdParty" | "staff" | "system";
            /** Format: uuid */
            id?: string;
            name?: string;
            /**
             * Format: uuid
             * @description 被征求意见的一方：哪一份征求意见书
             */
            consultationId?: string;
        };
        EventView: {
            /** @example 4 */
            seq: number;
            /** @example RequestRegistered */
            type: string;
            /** @example 登记 */
            text: string;
            /**
             * Format: date
             * @description 事实发生之日
             */
            happenedOn: string;
            /**
             * Format: date
             * @description 记录之日
             */
            recordedOn: string;
            /** Format: date-time */
            recordedAt: string;
            /**
             * @example [
             *       "条例31"
             *     ]
             */
            basis: string[];
            /** @description 前一事件的校验值；首个事件为空 */
            prevHash: string | null;
            /** @description 本事件连同前一校验值的 SHA-256 */
            hash: string;
            actor: components["schemas"]["EventActorView"];
            commandId: string;
            /** @description 代码、日期、编号；没有个人信息 */
            data: {
                [key: string]: unknown;
            };
            /** @description 随之写下的文字 */
            texts: {
                [key: string]: unknown;
            } | null;
        };
        EventsView: {
            items: components["schemas"]["EventView"][];
            /** @description 逐个重新计算，全部首尾相接 */
            chainHolds: boolean;
        };
        SentView: {
            name: string;
            /** @example sent */
            state: string;
            /** Format: date-time */
            at: string;
        };
        ReadView: {
            name: string;
            /** Format: date */
            on: string;
            /** @description 签阅意见 */
            note: string | null;
        };
        RequestAlertView: {
            /**
             * Format: uuid
             * @description 申请
             */
            requestId: string;
            /**
             * @description 提醒的编号
             * @example 42
             */
            alertId: string;
            /**
             * @description 哪一期限
             * @enum {string}
             */
            limit: "reply" | "confirmation" | "approval" | "rectification" | "suggestion" | "archiving" | "supervisionOrder";
            /** Format: date */
            dueOn: string;
            /** @description 发出时剩余的工作日；逾期为负 */
            workingDaysLeft: number;
            /**
             * @description 提醒、黄牌、红牌
             * @enum {string}
             */
            level: "reminder" | "amber" | "red";
            /** Format: date */
            raisedOn: string;
            /** @description 告知哪些岗位 */
            told: ("clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator")[];
            /** @description 仍在期限内的最新一条；可以签阅 */
            isCurrent: boolean;
            /** @description 本人已签阅 */
            isReadByMe: boolean;
            /** @description 邮件发给谁 */
            sent: components["schemas"]["SentView"][];
            /** @description 谁已签阅 */
            read: components["schemas"]["ReadView"][];
        };
        EntryView: {
            /** @example supervisionOrder-42 */
            entryId: string;
            /**
             * @description 逾期、催办、督办
             * @enum {string}
             */
            kind: "breach" | "reminder" | "supervisionOrder";
            /** @enum {string} */
            state: "open" | "answered" | "accepted" | "superseded" | "cleared";
            /**
             * Format: date
             * @description 发生之日
             */
            openedOn: string;
            /**
             * @description 逾期的是哪一期限
             * @enum {string|null}
             */
            limit: "reply" | "confirmation" | "approval" | "rectification" | "suggestion" | "archiving" | "supervisionOrder" | null;
            /**
             * Format: date
             * @description 逾期的期限，或者督办的期限
             */
            dueOn: string | null;
            /** @description 逾期的工作日数；仍在逾期的算到今天 */
            workingDaysOver: number | null;
            /**
             * @description 逾期时轮到哪个岗位
             * @enum {string|null}
             */
            role: "clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator" | null;
            /** @description 发出人；系统自动催办的为 null */
            issuedByName: string | null;
            /**
             * @description 逾期的原因
             * @enum {string|null}
             */
            cause: "searchTookLong" | "approvalTookLong" | "opinionAwaited" | "staffAway" | "handedOverLate" | "systemFault" | "other" | null;
            /**
             * Format: date
             * @description 回复之日
             */
            answeredOn: string | null;
            /** @description 回复人 */
            answeredByName: string | null;
            /** @description 退回的次数 */
            returns: number;
            /**
             * Format: date
             * @description 认可之日
             */
            acceptedOn: string | null;
            /**
             * Format: date
             * @description 逾期终了之日
             */
            endedOn: string | null;
            /**
             * Format: date
             * @description 所依据的事实被撤回之日
             */
            supersededOn: string | null;
            /**
             * Format: date
             * @description 销号之日
             */
            clearedOn: string | null;
            /** @description 要求 */
            demand: string | null;
            /** @description 回复 */
            answer: string | null;
        };
        RequestSupervisionView: {
            alerts: components["schemas"]["RequestAlertView"][];
            entries: components["schemas"]["EntryView"][];
        };
        DeskActionView: {
            /** @enum {string} */
            command: "submitRequest" | "takeInApplication" | "recordUnreachable" | "confirmReceipt" | "startIntakeReview" | "splitRequest" | "openPart" | "passIntakeReview" | "requestCorrection" | "recordCorrectionNoticeReceived" | "acknowledgeCorrectionNotice" | "submitCorrection" | "takeInCorrection" | "confirmCorrection" | "confirmCorrectionLapse" | "takeBackCorrectionLapse" | "assignHandlingUnit" | "answerRectification" | "answerSuggestion" | "askAssistance" | "answerAssistance" | "takeBackAssistance" | "openConsultation" | "notifyOfConsultations" | "recordConsultationReceipt" | "acknowledgeConsultation" | "recordOpinion" | "giveOpinion" | "recordConsultedUnreachable" | "judgeObjection" | "terminateConsultation" | "overrideObjection" | "recordOverrideNoticeReceipt" | "acknowledgeOverrideNotice" | "proposeReply" | "takeBackFact" | "replyOnTheSpot" | "extendReplyPeriod" | "requestReasons" | "recordReasonsNoticeReceived" | "acknowledgeReasonsNotice" | "giveReasons" | "takeInReasons" | "judgeReasons" | "deferReply" | "issueFeeNotice" | "decideNotToCharge" | "callBackFeeNotice" | "recordFeeNoticeReceived" | "acknowledgeFeeNotice" | "recordFeePayment" | "confirmFeeLapse" | "takeBackFeeLapse" | "countersignProposal" | "approveSecrecy" | "approveLegality" | "returnProposal" | "signReply" | "beginService" | "recordFailedService" | "recordService" | "acknowledgeService" | "replaceReply" | "reopenOnOrder" | "takeBackOrder" | "promoteToProactive" | "closeRequest" | "archiveRequest" | "withdrawRequest" | "takeInWithdrawal" | "acknowledgeAlert" | "issueReminder" | "issueSupervisionOrder" | "answerSupervision" | "acceptSupervisionAnswer" | "returnSupervisionAnswer" | "clearSupervision" | "linkRequests" | "unlinkRequests" | "reissueQueryCode" | "completeTask" | "reportBounce" | "timerFired" | "recordEffect";
            allowed: boolean;
            /** @description 不能办理的全部理由 */
            reasons: components["schemas"]["ReasonView"][];
            /** @description 是本环节的下一步：办理后转入下一环节 */
            isNext: boolean;
        };
        DeskActionsView: {
            items: components["schemas"]["DeskActionView"][];
        };
        AttemptView: {
            effectKey: string;
            /** @description applicant，或工作人员的编号；从不是地址 */
            recipient: string;
            attempt: number;
            /** @enum {string} */
            state: "sending" | "sent" | "refused" | "unavailable" | "uncertain" | "bounced";
            code: string | null;
            /** Format: date-time */
            at: string;
        };
        AttemptsView: {
            items: components["schemas"]["AttemptView"][];
        };
        ActWhatIfView: {
            /**
             * Format: date
             * @description 现在的答复到期日
             */
            dueOnNow: string | null;
            /**
             * Format: date
             * @description 假如这样办理，答复到期日
             */
            replyDueOn: string | null;
            /** @enum {string} */
            certainty: "fixed" | "provisional";
            /** @description 今天不能这样办理的全部理由；有理由的，日期只是推算 */
            reasons: components["schemas"]["ReasonView"][];
            /** @description 每一天及其理由 */
            trace: components["schemas"]["TraceDayView"][];
        };
        EarlierReplyNumber: {
            /** @example 清河公开告 */
            word: string;
            /** @example 2025 */
            year: number;
            /** @example 12 */
            serial: number;
        };
        EarlierRequestView: {
            /** Format: uuid */
            id: string;
            /** @example QHSW-2025-000031 */
            number: string;
            /** @enum {string} */
            stage: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
            /** @example 已办结 */
            stageText: string;
            /** @description 处理决定 */
            outcome: string | null;
            /** Format: date */
            submittedOn: string;
            /**
             * Format: date
             * @description 已发出的答复书的成文日期
             */
            repliedOn: string | null;
            /** @description 答复书的文号 */
            replyNumber: components["schemas"]["EarlierReplyNumber"] | null;
            /**
             * @description 申请内容相近的程度，百分之几；个人信息已销毁的为 null。只供查看，是否重复由人判断
             * @example 86
             */
            likeness: number | null;
        };
        EarlierRequestsView: {
            /** @description 申请写明了证件号码，可以查找同一申请人 */
            applicantKnown: boolean;
            /** @description 最相近的在前；至多查看最近的 100 件 */
            items: components["schemas"]["EarlierRequestView"][];
        };
        PublishedView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            agencyId: string;
            /** @example 清河市水务局 */
            agencyName: string;
            /** @example 清河市水务局2025年供水管网漏损率统计公报 */
            title: string;
            /** @description 摘要；可以为空 */
            summary: string;
            /** @description 文号 */
            documentNumber: string | null;
            /** @description 索引号 */
            indexNumber: string | null;
            /**
             * @description 类别（条例第二十条各项）
             * @enum {string}
             */
            category: "norms" | "organisation" | "planning" | "statistics" | "permits" | "penalties" | "budget" | "charges" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "other";
            /** Format: date */
            publishedOn: string;
            /** @description 网址 */
            address: string | null;
            /** @description 网址以外的获取地点、途径 */
            place: string | null;
        };
        SimilarRequestView: {
            /** Format: uuid */
            id: string;
            /** @example QHSW-2025-000031 */
            number: string;
            /**
             * @description 处理决定
             * @example GRANTED
             */
            outcome: string;
            /** Format: date */
            submittedOn: string;
            /**
             * Format: date
             * @description 答复发出之日
             */
            dispatchedOn: string;
            /** @description 答复书的文号 */
            replyNumber: components["schemas"]["EarlierReplyNumber"] | null;
        };
        CatalogueEntryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            agencyId: string;
            /** @example 清河市水务局 */
            agencyName: string;
            /** @example 清河市水务局2025年供水管网漏损率统计公报 */
            title: string;
            /** @description 摘要；可以为空 */
            summary: string;
            /** @description 文号 */
            documentNumber: string | null;
            /** @description 索引号 */
            indexNumber: string | null;
            /**
             * @description 类别（条例第二十条各项）
             * @enum {string}
             */
            category: "norms" | "organisation" | "planning" | "statistics" | "permits" | "penalties" | "budget" | "charges" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "other";
            /** Format: date */
            publishedOn: string;
            /** @description 网址 */
            address: string | null;
            /** @description 网址以外的获取地点、途径 */
            place: string | null;
            /**
             * Format: date
             * @description 撤下之日
             */
            withdrawnOn: string | null;
            /**
             * Format: uuid
             * @description 由哪件申请转为主动公开
             */
            requestId: string | null;
        };
        AlreadyKnownView: {
            /** @description 相近的、已经主动公开的信息，最相近的在前，至多 5 条 */
            published: components["schemas"]["PublishedView"][];
            /** @description 相近的、已经答复的申请，至多 5 件 */
            requests: components["schemas"]["SimilarRequestView"][];
            /** @description 本件转为主动公开后编入目录的条目 */
            entered: components["schemas"]["CatalogueEntryView"][];
        };
        FeeOptionView: {
            /** @description 应收，元；不能这样收的为 null */
            yuan: number | null;
            /**
             * @description 计算明细
             * @example [
             *       "第31至100页：70页×10元=700元"
             *     ]
             */
            lines: string[];
            /** @description 不能这样收的全部理由 */
            reasons: components["schemas"]["ReasonView"][];
        };
        FeeOptionsView: {
            /**
             * @description 收到之日所在的月；尚未收到为 null
             * @example 2026-03
             */
            month: string | null;
            /** @description 申请人当月向本机关提出的第几件（办法4） */
            itemRank: number | null;
            /** @description 按件 */
            items: components["schemas"]["FeeOptionView"] | null;
            /** @description 按量 */
            pages: components["schemas"]["FeeOptionView"] | null;
        };
        LetterPreviewForm: {
            /**
             * @description 将发出文书的办理事项
             * @example extendReplyPeriod
             * @enum {string}
             */
            command: "confirmReceipt" | "requestCorrection" | "confirmCorrectionLapse" | "answerRectification" | "answerSuggestion" | "askAssistance" | "openConsultation" | "notifyOfConsultations" | "overrideObjection" | "proposeReply" | "takeBackFact" | "replyOnTheSpot" | "extendReplyPeriod" | "requestReasons" | "deferReply" | "issueFeeNotice" | "confirmFeeLapse" | "signReply" | "beginService" | "takeInWithdrawal";
            /**
             * @description 与办理该事项的内容相同
             * @example {
             *       "workingDays": 10,
             *       "reasons": "档案需要逐卷查找、审查"
             *     }
             */
            contents: {
                [key: string]: unknown;
            };
        };
        LetterPreviewView: {
            /** @example 延期答复告知书 */
            title: string | null;
            /** @description 还缺什么、为何现在不能办理；全部理由及依据 */
            reasons: components["schemas"]["ReasonView"][];
            /**
             * Format: byte
             * @description 文书（PDF/A，标明草稿，没有文号、印章和核验码）；还不能排印的为 null
             */
            pdf: string | null;
            /** @example 2 */
            pages: number | null;
        };
        ConfirmReceiptForm: {
            /**
             * Format: date
             * @description 与申请人确认之日，即收到之日；不晚于今天
             * @example 2026-03-05
             */
            confirmedOn: string;
            /**
             * @description 确认方式
             * @example phone
             * @enum {string}
             */
            method: "phone" | "email" | "inPerson" | "instantMessage" | "letter";
            /**
             * @description 确认的经过（证据）
             * @example 3月5日10时电话确认，申请人对内容无补充。
             */
            evidence: string;
        };
        UnreachableForm: {
            /**
             * Format: date
             * @description 联系申请人而联系不上之日；不晚于今天
             * @example 2026-03-05
             */
            triedOn: string;
            /**
             * @description 怎样联系的（证据）
             * @example 3月5日10时、15时两次拨打信封所留电话，无人接听。
             */
            evidence: string;
        };
        PassIntakeReviewForm: {
            /**
             * @description 已提供身份证明（条例29②一）
             * @example true
             */
            identityShown: boolean;
            /**
             * @description 信息描述明确（条例29②二）
             * @example true
             */
            descriptionClear: boolean;
            /**
             * @description 写明了形式要求（条例29②三）
             * @example true
             */
            formStated: boolean;
            /**
             * @description 由代理人提出的：已提交授权委托书
             * @example true
             */
            authorityShown?: boolean;
        };
        AssignHandlingUnitForm: {
            /**
             * Format: uuid
             * @description 承办科室
             */
            unitId: string;
            /**
             * Format: uuid
             * @description 承办人；由科室自定则为 null
             */
            caseOfficerId: string | null;
        };
        MatterForm: {
            /**
             * @description 另立一件的申请内容，照申请书的原文
             * @example 竣工验收备案表
             */
            description: string;
        };
        SplitRequestForm: {
            /**
             * @description 本件继续办理的内容
             * @example 施工许可证
             */
            kept: string;
            /** @description 另立的各件 */
            parts: components["schemas"]["MatterForm"][];
            /** @description 为什么拆分 */
            reason: string;
        };
        LinkRequestsForm: {
            /**
             * @description 另一件申请的编号，须是本机关的
             * @example QHSW-2026-000012
             */
            number: string;
            /** @description 有什么关联 */
            reason: string;
        };
        UnlinkRequestsForm: {
            /**
             * Format: uuid
             * @description 另一件申请
             */
            otherId: string;
            /** @description 为什么取消 */
            reason: string;
        };
        CorrectionPointForm: {
            /**
             * @description 哪里不明确
             * @example 未写明文件的名称或者时间
             */
            unclear: string;
            /**
             * @description 怎样补正
             * @example 请写明文件名称、文号或者时间
             */
            howTo: string;
        };
        RequestCorrectionForm: {
            /** @description 补正事项，一次性列全（条例30） */
            points: components["schemas"]["CorrectionPointForm"][];
            /**
             * @description 补正期限，工作日
             * @example 15
             */
            periodWorkingDays: number;
            /** @description 迟于7个工作日发出的理由 */
            lateReason?: string;
        };
        CorrectionNoticeReceivedForm: {
            /**
             * Format: date
             * @description 申请人收到补正告知书之日
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * @description 送达的证明
             * @example 当面签收
             */
            evidence: string;
        };
        ConfirmCorrectionForm: {
            /**
             * Format: date
             * @description 与申请人确认补正之日，次日起重新计算答复期限
             * @example 2026-03-24
             */
            confirmedOn: string;
            /**
             * @description 确认方式
             * @example phone
             * @enum {string}
             */
            method: "phone" | "email" | "inPerson" | "instantMessage" | "letter";
            /** @description 确认的经过（证据） */
            evidence: string;
            /**
             * @description 逾期到达，但有正当理由
             * @example false
             */
            lateForGoodReason: boolean;
            /** @description 认可的正当理由 */
            lateReason?: string;
        };
        ConfirmCorrectionLapseForm: {
            /**
             * @description 核实情况，写入终止告知书
             * @example 补正期限内未收到补正，亦未说明正当理由。
             */
            note: string;
        };
        OrganForm: {
            /**
             * @description 名称
             * @example 清河市不动产登记中心
             */
            name: string;
            /**
             * @description 联系方式
             * @example 010-5550 0188
             */
            contact: string;
        };
        AnswerRectificationForm: {
            /**
             * @description 已更正、不予更正、无权更正而转送、无权更正而告知向谁提出、申请人撤回
             * @example corrected
             * @enum {string}
             */
            decision: "corrected" | "notCorrected" | "transferred" | "directed" | "withdrawn";
            /** @description 核实的经过和结果，写入答复书 */
            findings: string;
            /** @description 有权更正的机关；本机关有权的为 null */
            organ: components["schemas"]["OrganForm"] | null;
        };
        AnswerSuggestionForm: {
            /**
             * @description 采纳并已主动公开、不纳入主动公开范围、申请人撤回
             * @example adopted
             * @enum {string}
             */
            decision: "adopted" | "notAdopted" | "withdrawn";
            /** @description 审核的经过和理由，写入答复书 */
            findings: string;
            /**
             * Format: date
             * @description 采纳的：主动公开之日；其余为 null
             * @example 2026-03-09
             */
            publishedOn: string | null;
            /**
             * @description 采纳的：在哪里公开；其余为空
             * @example 本机关网站“重大项目”栏目
             */
            place: string;
        };
        TaskForm: {
            /**
             * @description 请协助什么
             * @example 查找2025年的验收档案
             */
            text: string;
        };
        AskAssistanceForm: {
            /**
             * Format: uuid
             * @description 请哪个科室协助
             */
            unitId: string;
            /** @description 协助的事项，写入协办函 */
            tasks: components["schemas"]["TaskForm"][];
            /**
             * @description 内部期限，工作日
             * @example 5
             */
            workingDays: number;
        };
        AnswerAssistanceForm: {
            /**
             * Format: uuid
             * @description 哪一项协助
             */
            assistanceId: string;
            /** @description 已经协助；不能协助的为 false */
            helped: boolean;
            /** @description 反馈的内容，或者不能协助的原因 */
            answer: string;
        };
        TakeBackAssistanceForm: {
            /**
             * Format: uuid
             * @description 哪一项协助
             */
            assistanceId: string;
            /** @description 为什么不再需要 */
            reason: string;
        };
        OpenConsultationForm: {
            /**
             * @description 第三方（32），或者共同制作机关（34）
             * @example thirdParty
             * @enum {string}
             */
            kind: "thirdParty" | "coAuthor";
            /**
             * @description 个人或者单位
             * @example organisation
             * @enum {string}
             */
            addresseeKind: "person" | "organisation";
            /**
             * @description 征求谁的意见（个人信息，加密保存）
             * @example 清河建设有限公司
             */
            name: string;
            /** @description 邮寄或者送达地址；地址和电子邮箱至少写一项 */
            address?: string;
            /**
             * Format: email
             * @description 电子邮箱；发出邮件不等于收到
             */
            email?: string;
            /** @description 拟公开内容摘要，写入征询书；不写申请人 */
            information: string;
            /** @description 拟处理意见，写入会商函（34） */
            proposal?: string;
        };
        LetterReceiptForm: {
            /**
             * Format: uuid
             * @description 哪一份征求意见书
             */
            consultationId: string;
            /**
             * Format: date
             * @description 对方收到文书之日
             * @example 2026-03-09
             */
            receivedOn: string;
            /**
             * Format: uuid
             * @description 送达证明的文件；没有则为 null
             */
            proofDocumentId: string | null;
            /**
             * @description 送达的证明
             * @example 邮政特快专递回执
             */
            evidence: string;
        };
        OpinionScanForm: {
            /**
             * Format: uuid
             * @description 被征求意见一方的纸质材料
             */
            documentId: string;
            /** @description 登记人所见文件的 SHA-256 */
            sha256: string;
        };
        RecordOpinionForm: {
            /**
             * Format: uuid
             * @description 哪一份征求意见书
             */
            consultationId: string;
            /**
             * @description 同意、不同意、同意部分公开
             * @example object
             * @enum {string}
             */
            stance: "agree" | "object" | "partly";
            /**
             * Format: date
             * @description 意见到达之日
             * @example 2026-03-12
             */
            answeredOn: string;
            /** @description 对方的理由；不同意或者仅同意部分公开的必填 */
            reasons: string;
            /** @description 扫描件 */
            documents?: components["schemas"]["OpinionScanForm"][];
        };
        ConsultedUnreachableForm: {
            /**
             * Format: uuid
             * @description 哪一份征求意见书
             */
            consultationId: string;
            /**
             * @description 怎样联系而联系不上
             * @example 信件退回，电话停机，登记地址无人
             */
            evidence: string;
        };
        TerminateConsultationForm: {
            /**
             * Format: uuid
             * @description 哪一份征求意见书
             */
            consultationId: string;
            /** @description 为何不再需要其意见 */
            reason: string;
        };
        JudgeObjectionForm: {
            /**
             * Format: uuid
             * @description 哪一份征求意见书
             */
            consultationId: string;
            /**
             * @description 第三方不同意的理由是否合理（32）
             * @example true
             */
            reasonable: boolean;
            /** @description 判断的理由 */
            grounds: string;
        };
        OverrideObjectionForm: {
            /**
             * Format: uuid
             * @description 哪一份征求意见书
             */
            consultationId: string;
            /**
             * Format: date
             * @description 公开的日期：晚于今天，不晚于答复期限
             * @example 2026-03-16
             */
            disclosureOn: string;
            /** @description 决定公开的内容，写入公开告知书 */
            information: string;
            /** @description 公共利益的理由，写入公开告知书 */
            publicInterestReasons: string;
        };
        ClaimedExemptionForm: {
            /**
             * @description 不予公开的情形（条例14–16）
             * @example E16_PROCESS_DRAFT
             * @enum {string}
             */
            code: "E14_STATE_SECRET" | "E14_LAW_PROHIBITS" | "E14_NATIONAL_SECURITY" | "E14_PUBLIC_SECURITY" | "E14_ECONOMIC_SECURITY" | "E14_SOCIAL_STABILITY" | "E15_TRADE_SECRET" | "E15_PRIVACY" | "E15_OTHER_THIRD_PARTY" | "E16_INTERNAL_PERSONNEL" | "E16_INTERNAL_LOGISTICS" | "E16_INTERNAL_WORKFLOW" | "E16_PROCESS_DISCUSSION" | "E16_PROCESS_DRAFT" | "E16_PROCESS_CORRESPONDENCE" | "E16_PROCESS_REQUEST_REPORT" | "E16_ENFORCEMENT_FILE";
            /**
             * Format: uuid
             * @description 所在的文件；不写的，指全部不公开的内容
             */
            documentId?: string;
            /**
             * Format: uuid
             * @description 涉及的第三方的征询书；征求过几个第三方意见的须指明（15）
             */
            consultationId?: string;
            /**
             * @description 禁止公开的规定的效力层级（E14_LAW_PROHIBITS）
             * @enum {string}
             */
            prohibitedBy?: "law" | "administrativeRegulation" | "localRegulation" | "departmentRule" | "other";
            /**
             * @description 有无应当公开的规定（E16_PROCESS_*、执法案卷）
             * @enum {string}
             */
            publicationDuty?: "none" | "exists";
            /** @description 不予公开的是哪些内容 */
            information?: string;
            /** @description 具体理由；只有一项依据的，可以写在 reasons */
            reasons?: string;
            /** @description 国家秘密的，定密依据（14） */
            classificationBasis?: string;
            /** @description 法律、行政法规禁止公开的，规定名称及条款（14） */
            prohibitingLaw?: string;
            /** @description 第三方权益的，不公开是否会对公共利益造成重大影响（15） */
            publicInterest?: string;
        };
        SearchRecordForm: {
            /**
             * @description 检索范围
             * @example 本机关档案室、公文系统 2024–2026 年
             */
            scope: string;
            /**
             * @description 关键词
             * @example 道路养护 预算
             */
            keywords: string;
            /**
             * @description 方法
             * @example 公文系统全文检索、档案目录人工查阅
             */
            method: string;
            /**
             * @description 结果
             * @example 未检索到
             */
            result: string;
        };
        OtherPartForm: {
            /**
             * @description 不提供的依据
             * @example NOT_EXIST
             * @enum {string}
             */
            ground: "SPECIAL_REGIME" | "NOT_EXIST" | "NOT_RESPONSIBLE" | "NEEDS_CREATION";
            /** @description 哪一部分 */
            information: string;
            /** @description 理由 */
            reasons: string;
        };
        RegimeOfficeForm: {
            /** @description 名称 */
            name: string;
            /** @description 联系方式 */
            contact: string;
            /** @description 怎样办理 */
            howTo?: string;
        };
        PublicationForm: {
            /**
             * @description 名称
             * @example 清河年鉴（2025）
             */
            title: string;
            /** @description 出版单位 */
            publisher?: string;
            /** @description 获取途径 */
            howToGet: string;
        };
        ProvidedForm: {
            /** @description 已提供的信息 */
            information: string;
            /** @description 怎样提供的 */
            how: string;
        };
        ProposeReplyForm: {
            /**
             * @description 非本机关负责的，能否确定负责的机关（36五）
             * @enum {string}
             */
            responsible?: "known" | "undetermined";
            /**
             * @description 另有规定的，规定的效力层级（36七）
             * @enum {string}
             */
            regimeRank?: "law" | "administrativeRegulation" | "localRegulation" | "departmentRule" | "other";
            /** @description 重复申请、要求重新出具的，前一次申请 */
            previousRequest?: components["schemas"]["PreviousRequestForm"];
            /**
             * @description 处理决定
             * @example GRANTED
             * @enum {string}
             */
            outcome: "GRANTED" | "ALREADY_PUBLIC" | "PARTIAL" | "DENIED" | "NOT_EXIST" | "NOT_RESPONSIBLE" | "SPECIAL_REGIME" | "NEEDS_CREATION" | "STILL_UNCLEAR" | "PETITION" | "REPEAT" | "PUBLICATION" | "RECONFIRM" | "EXCESSIVE" | "OTHER";
            /** @description 不予公开的情形 */
            exemptions: components["schemas"]["ClaimedExemptionForm"][];
            /** @description 文件 */
            documents: components["schemas"]["ProposedDocumentForm"][];
            /**
             * @description 已考虑能否区分处理（条例37）
             * @example true
             */
            severabilityConsidered: boolean;
            /** @description 事实和理由，写入答复书 */
            reasons?: string;
            /** @description 已主动公开的，获取方式、途径（36一） */
            publicLocation?: string;
            /** @description 不存在的，检索记录（36四） */
            searchRecord?: components["schemas"]["SearchRecordForm"];
            /** @description 部分公开的，因其他原因不能提供的部分（37） */
            otherParts?: components["schemas"]["OtherPartForm"][];
            /** @description 部分公开的，区分处理的方法（37） */
            severanceMethod?: string;
            /** @description 不能区分处理、区分提供的理由（37、38） */
            severanceFinding?: string;
            /** @description 予以公开的，提供方式（36二） */
            provisionMethod?: string;
            /** @description 负责公开的机关（36五） */
            responsibleAgency?: components["schemas"]["ContactForm"];
            /** @description 不能确定负责的机关的原因（36五） */
            undeterminedBecause?: string;
            /** @description 有特别规定的法律、行政法规及条款（36七） */
            regime?: string;
            /** @description 办理部门（36七） */
            regimeOffice?: components["schemas"]["RegimeOfficeForm"];
            /** @description 为何需另行制作（38） */
            whyCreation?: string;
            /** @description 补正后仍不明确之处（30） */
            stillUnclear?: string;
            /** @description 来件性质：信访、投诉、举报（39①） */
            petitionNature?: string;
            /** @description 相应渠道（39①） */
            petitionChannels?: components["schemas"]["ContactForm"][];
            /** @description 公开出版物（39②） */
            publications?: components["schemas"]["PublicationForm"][];
            /** @description 已提供的信息（格式） */
            provided?: components["schemas"]["ProvidedForm"];
            /** @description 数量、频次的事实（35） */
            frequencyFacts?: string;
            /** @description 理由为何不合理（35） */
            whyUnreasonable?: string;
            /** @description 其他处理的决定 */
            decision?: string;
        };
        ReplyOnTheSpotForm: {
            /**
             * @description 非本机关负责的，能否确定负责的机关（36五）
             * @enum {string}
             */
            responsible?: "known" | "undetermined";
            /**
             * @description 另有规定的，规定的效力层级（36七）
             * @enum {string}
             */
            regimeRank?: "law" | "administrativeRegulation" | "localRegulation" | "departmentRule" | "other";
            /** @description 重复申请、要求重新出具的，前一次申请 */
            previousRequest?: components["schemas"]["PreviousRequestForm"];
            /**
             * @description 处理决定
             * @example GRANTED
             * @enum {string}
             */
            outcome: "GRANTED" | "ALREADY_PUBLIC" | "PARTIAL" | "DENIED" | "NOT_EXIST" | "NOT_RESPONSIBLE" | "SPECIAL_REGIME" | "NEEDS_CREATION" | "STILL_UNCLEAR" | "PETITION" | "REPEAT" | "PUBLICATION" | "RECONFIRM" | "EXCESSIVE" | "OTHER";
            /** @description 不予公开的情形 */
            exemptions: components["schemas"]["ClaimedExemptionForm"][];
            /** @description 文件 */
            documents: components["schemas"]["ProposedDocumentForm"][];
            /**
             * @description 已考虑能否区分处理（条例37）
             * @example true
             */
            severabilityConsidered: boolean;
            /** @description 事实和理由，写入答复书 */
            reasons?: string;
            /** @description 已主动公开的，获取方式、途径（36一） */
            publicLocation?: string;
            /** @description 不存在的，检索记录（36四） */
            searchRecord?: components["schemas"]["SearchRecordForm"];
            /** @description 部分公开的，因其他原因不能提供的部分（37） */
            otherParts?: components["schemas"]["OtherPartForm"][];
            /** @description 部分公开的，区分处理的方法（37） */
            severanceMethod?: string;
            /** @description 不能区分处理、区分提供的理由（37、38） */
            severanceFinding?: string;
            /** @description 予以公开的，提供方式（36二） */
            provisionMethod?: string;
            /** @description 负责公开的机关（36五） */
            responsibleAgency?: components["schemas"]["ContactForm"];
            /** @description 不能确定负责的机关的原因（36五） */
            undeterminedBecause?: string;
            /** @description 有特别规定的法律、行政法规及条款（36七） */
            regime?: string;
            /** @description 办理部门（36七） */
            regimeOffice?: components["schemas"]["RegimeOfficeForm"];
            /** @description 为何需另行制作（38） */
            whyCreation?: string;
            /** @description 补正后仍不明确之处（30） */
            stillUnclear?: string;
            /** @description 来件性质：信访、投诉、举报（39①） */
            petitionNature?: string;
            /** @description 相应渠道（39①） */
            petitionChannels?: components["schemas"]["ContactForm"][];
            /** @description 公开出版物（39②） */
            publications?: components["schemas"]["PublicationForm"][];
            /** @description 已提供的信息（格式） */
            provided?: components["schemas"]["ProvidedForm"];
            /** @description 数量、频次的事实（35） */
            frequencyFacts?: string;
            /** @description 理由为何不合理（35） */
            whyUnreasonable?: string;
            /** @description 其他处理的决定 */
            decision?: string;
            /** @description 该信息此前何时、由谁通过保密审查（17） */
            clearance?: string;
        };
        ExtendReplyPeriodForm: {
            /**
             * @description 延长的工作日数（条例33②，不超过20）
             * @example 10
             */
            workingDays: number;
            /**
             * @description 延长的理由，写入延期告知书
             * @example 档案需要逐卷查找、审查
             */
            reasons: string;
        };
        RequestReasonsForm: {
            /**
             * @description 数量、频次的事实，写入通知书
             * @example 你自2026年1月4日至3月2日共向本机关提出政府信息公开申请146件，其中内容相近的128件
             */
            frequencyFacts: string;
        };
        ReasonsNoticeReceivedForm: {
            /**
             * Format: date
             * @description 申请人收到说明理由通知之日
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * @description 送达的证明
             * @example 当面签收
             */
            evidence: string;
        };
        JudgeReasonsForm: {
            /**
             * @description 理由是否合理；逾期未说明的，可以认为不合理
             * @example reasonable
             * @enum {string}
             */
            judged: "reasonable" | "unreasonable";
            /**
             * @description 怎样判断的
             * @example 申请人受委托编写地方志，申请内容各不相同。
             */
            findings: string;
        };
        DeferReplyForm: {
            /**
             * Format: date
             * @description 延迟至何日，须晚于原期限
             * @example 2026-05-29
             */
            deferredTo: string;
            /**
             * @description 延迟的理由，写入告知书
             * @example 涉及档案两千余卷，须逐件审查
             */
            reasons: string;
        };
        IssueFeeNoticeForm: {
            /**
             * @description 本件是申请人当月向本机关提出的第几件（fee-options 所示；与登记不符的会被拒绝）
             * @example 12
             */
            itemRank: number;
            /**
             * @description 提供的页数，A4 单面为一页
             * @example 120
             */
            pages: number;
            /**
             * @description 申请人要求以纸质、电子邮件、复制电子数据等方式获取；只有这样才可以按量收费
             * @example true
             */
            copyRequested: boolean;
            /**
             * @description 信息已主动公开，仅告知获取途径
             * @example false
             */
            alreadyPublic: boolean;
            /**
             * @description 按件或者按量，择一（办法3）
             * @example pages
             * @enum {string}
             */
            method: "items" | "pages";
        };
        DecideNotToChargeForm: {
            /**
             * @description 本件是申请人当月向本机关提出的第几件（fee-options 所示；与登记不符的会被拒绝）
             * @example 12
             */
            itemRank: number;
            /**
             * @description 提供的页数，A4 单面为一页
             * @example 120
             */
            pages: number;
            /**
             * @description 申请人要求以纸质、电子邮件、复制电子数据等方式获取；只有这样才可以按量收费
             * @example true
             */
            copyRequested: boolean;
            /**
             * @description 信息已主动公开，仅告知获取途径
             * @example false
             */
            alreadyPublic: boolean;
            /**
             * @description 不收费的理由
             * @example 申请人为低保对象，申请与其生活直接相关。
             */
            reason: string;
        };
        CallBackFeeNoticeForm: {
            /**
             * @description 通知错在哪里
             * @example 件数计算有误，本件是申请人当月的第十件。
             */
            reason: string;
        };
        FeeNoticeReceivedForm: {
            /**
             * Format: date
             * @description 申请人收到收费通知之日
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * @description 送达的证明
             * @example 当面签收
             */
            evidence: string;
        };
        RecordFeePaymentForm: {
            /**
             * Format: date
             * @description 完成缴费之日，次日起重新计算答复期限
             * @example 2026-03-20
             */
            paidOn: string;
            /**
             * @description 缴纳的数额，元
             * @example 1100
             */
            yuan: number;
            /**
             * @description 财政票据号码
             * @example 1306000118-2026-0001
             */
            receiptNumber: string;
            /**
             * @description 怎样核实的（证据）
             * @example 非税系统到账回单
             */
            evidence: string;
            /**
             * Format: uuid
             * @description 缴费凭证文件；没有则为 null
             */
            proofDocumentId: string | null;
            /**
             * @description 逾期缴费，但有正当理由
             * @example false
             */
            lateForGoodReason: boolean;
            /** @description 认可的正当理由 */
            lateReason?: string;
        };
        ConfirmFeeLapseForm: {
            /**
             * @description 核实情况，写入终止告知书
             * @example 经核对非税系统，缴费期限内未到账。
             */
            note: string;
        };
        TakeBackCorrectionLapseForm: {
            /**
             * Format: date
             * @description 证据所证明的补正到达之日，不晚于补正期限
             * @example 2026-03-20
             */
            arrivedOn: string;
            /**
             * @description 补正后的申请内容
             * @example 2025年度老旧小区改造项目立项批复文件
             */
            correction: string;
            /**
             * @description 按时到达的证据
             * @example 收发室登记簿
             */
            evidence: string;
            /**
             * Format: uuid
             * @description 证据文件；没有则为 null
             */
            proofDocumentId: string | null;
        };
        PaymentForm: {
            /**
             * Format: date
             * @description 完成缴费之日，次日起重新计算答复期限
             * @example 2026-03-20
             */
            paidOn: string;
            /**
             * @description 缴纳的数额，元
             * @example 1100
             */
            yuan: number;
            /**
             * @description 财政票据号码
             * @example 1306000118-2026-0001
             */
            receiptNumber: string;
            /**
             * @description 怎样核实的（证据）
             * @example 非税系统到账回单
             */
            evidence: string;
            /**
             * Format: uuid
             * @description 缴费凭证文件；没有则为 null
             */
            proofDocumentId: string | null;
        };
        OpinionForm: {
            /**
             * Format: uuid
             * @description 所审的拟办意见；已变更的会被拒绝
             */
            proposalId: string;
            /**
             * @description 意见
             * @example 同意。
             */
            opinion: string;
        };
        ApproveSecrecyForm: {
            /**
             * Format: uuid
             * @description 所审的拟办意见；已变更的会被拒绝
             */
            proposalId: string;
            /** @description 逐件审查过的文件 */
            documentIds: string[];
            /**
             * @description 审查意见
             * @example 经审查，不涉及国家秘密和工作秘密，可以公开。
             */
            opinion: string;
        };
        ReturnProposalForm: {
            /**
             * Format: uuid
             * @description 所审的拟办意见；已变更的会被拒绝
             */
            proposalId: string;
            /**
             * @description 退回到此前的哪一环节；不填即退回拟办
             * @enum {string}
             */
            toStep?: "countersign" | "secrecyReview" | "legalReview" | "signOff";
            /**
             * @description 退回理由
             * @example 附件二含联系人电话，请遮盖后重新拟办。
             */
            reason: string;
        };
        SignReplyForm: {
            /**
             * Format: uuid
             * @description 所审的拟办意见；已变更的会被拒绝
             */
            proposalId: string;
            /** @description 签发意见 */
            opinion?: string;
        };
        ReplaceReplyForm: {
            /**
             * @description 答复错在哪里
             * @example 引用条款有误，应为第三十六条第（五）项。
             */
            reason: string;
        };
        ReopenOnOrderForm: {
            /**
             * @description 作出决定的机关：复议机关、法院、上级机关
             * @example reconsideration
             * @enum {string}
             */
            organ: "reconsideration" | "court" | "superior";
            /**
             * Format: date
             * @description 收到决定之日
             * @example 2026-06-01
             */
            receivedOn: string;
            /**
             * Format: date
             * @description 决定确定的最后一日；与 workingDays 择一
             * @example 2026-06-22
             */
            replyBy: string | null;
            /**
             * @description 自收到次日起的工作日数；与 replyBy 择一
             * @example 15
             */
            workingDays: number | null;
            /**
             * @description 决定的名称和文号，写进答复书
             * @example 《行政复议决定书》（清政复决〔2026〕3号）
             */
            order: string;
            /**
             * @description 决定的要求
             * @example 撤销原答复，责令在收到之日起15个工作日内重新答复。
             */
            demands: string;
            /**
             * Format: uuid
             * @description 决定的扫描件；没有则为 null
             */
            proofDocumentId: string | null;
        };
        TakeBackOrderForm: {
            /** @description 证明登记有误的证据 */
            evidence: string;
        };
        PromoteForm: {
            /** @description 转为主动公开的文件：本件已经公开给申请人的 */
            documentIds: string[];
            /**
             * Format: date
             * @description 主动公开之日
             * @example 2026-04-10
             */
            publishedOn: string;
            /**
             * @description 公开的地方：网址、公报期号等
             * @example https://www.qinghe.example/gk/2026/12
             */
            place: string;
            /**
             * @description 理由
             * @example 多人申请同一信息，经审查可以向社会公开。
             */
            reasons: string;
        };
        TakenInForm: {
            /**
             * @description 渠道：当面、口头、签收邮件、平常信函、电子邮件、传真等
             * @example post_signed
             * @enum {string}
             */
            channel: "in_person" | "oral" | "post_signed" | "post_ordinary" | "email" | "fax" | "misdirected";
            /**
             * Format: date
             * @description 提交、签收或者到达之日；不晚于今天
             * @example 2026-03-20
             */
            arrivedOn: string;
            /**
             * @description 口头的：已代填、读给申请人听并由其签字
             * @example false
             */
            readBackAndSigned: boolean;
            /**
             * @description 申请人写了什么，照原文
             * @example 2025年度老旧小区改造项目立项批复文件
             */
            content: string;
            /**
             * @description 到达的证据；当日当面提交的可以为空
             * @example 收发室签收记录
             */
            evidence: string;
            /** @description 扫描件：本件中申请人的纸质材料 */
            scans: string[];
        };
        BeginServiceForm: {
            /**
             * @description 方式：直接送达、邮寄、委托其他机关代送
             * @example post
             * @enum {string}
             */
            method: "inPerson" | "post" | "entrusted";
            /**
             * Format: date
             * @description 交邮、交付代送或者前往送达之日；邮寄的以交邮之日判定是否按期（235号）
             * @example 2026-03-20
             */
            begunOn: string;
            /**
             * @description 邮寄：EMS、挂号、其他快递（不可）；其余为 null
             * @example ems
             * @enum {string|null}
             */
            carrier: "ems" | "registeredMail" | "courier" | null;
            /**
             * @description 邮单号
             * @example 1234567890123
             */
            trackingNumber?: string;
            /**
             * @description 送达地点
             * @example 清河市柳荫街七号院
             */
            place: string;
            /** @description 受委托代送的机关 */
            entrustedTo?: string;
        };
        FailedServiceForm: {
            /**
             * @description 退回、拒收、找不到申请人
             * @example returned
             * @enum {string}
             */
            reason: "returned" | "refused" | "unreachable";
            /**
             * Format: date
             * @description 退回、拒收或者确认找不到之日；不晚于今天
             * @example 2026-03-27
             */
            failedOn: string;
            /**
             * Format: uuid
             * @description 证明文件；没有则为 null
             */
            proofDocumentId: string | null;
            /**
             * @description 经过（证据）
             * @example 改退批条：查无此人。
             */
            evidence: string;
            /** @description 拒收的：见证人 */
            witnesses?: string;
        };
        RecordServiceForm: {
            /**
             * Format: date
             * @description 送达之日（直接、委托：签收当日，235号）；不晚于今天
             * @example 2026-03-20
             */
            servedOn: string;
            /**
             * @description 送达方式
             * @example inPerson
             * @enum {string}
             */
            method: "online" | "email" | "inPerson" | "post" | "entrusted";
            /**
             * Format: uuid
             * @description 送达证明文件；没有则为 null
             */
            proofDocumentId: string | null;
            /**
             * @description 送达的经过（证据）
             * @example 申请人本人到窗口签收。
             */
            evidence: string;
        };
        AcknowledgeAlertForm: {
            /**
             * @description 提醒的编号
             * @example 42
             */
            alertId: string;
            /**
             * @description 签阅意见：怎样办
             * @example 已安排今日送审
             */
            note: string;
        };
        DemandForm: {
            /**
             * @description 催办、督办的要求
             * @example 请立即答复，并说明逾期原因
             */
            demand: string;
        };
        OrderForm: {
            /**
             * @description 催办、督办的要求
             * @example 请立即答复，并说明逾期原因
             */
            demand: string;
            /**
             * @description 须在几个工作日内办理并回复
             * @example 5
             */
            workingDays: number;
        };
        AnswerSupervisionForm: {
            /**
             * @description 台账中的编号
             * @example supervisionOrder-42
             */
            entryId: string;
            /**
             * @description 逾期的原因；回复催办、督办的为 null
             * @enum {string|null}
             */
            cause: "searchTookLong" | "approvalTookLong" | "opinionAwaited" | "staffAway" | "handedOverLate" | "systemFault" | "other" | null;
            /**
             * @description 回复，或者逾期原因的说明
             * @example 答复书已于今日送审，拟于明日发出
             */
            answer: string;
        };
        AcceptAnswerForm: {
            /**
             * @description 台账中的编号
             * @example supervisionOrder-42
             */
            entryId: string;
            /**
             * @description 意见
             * @example 同意
             */
            opinion: string;
        };
        ReturnAnswerForm: {
            /**
             * @description 台账中的编号
             * @example supervisionOrder-42
             */
            entryId: string;
            /**
             * @description 须在几个工作日内重新回复
             * @example 2
             */
            workingDays: number;
            /**
             * @description 退回的理由
             * @example 没有写明整改措施
             */
            reason: string;
        };
        ClearForm: {
            /**
             * @description 台账中的编号
             * @example supervisionOrder-42
             */
            entryId: string;
            /**
             * @description 销号的说明
             * @example 已答复，整改措施已落实
             */
            note: string;
        };
        TakeBackFactForm: {
            /**
             * @description 误登的一项：其事件的序号（dayFacts）
             * @example 3
             */
            seq: number;
            /**
             * Format: date
             * @description 正确的日期；并未发生的为 null
             * @example 2026-03-05
             */
            rightOn: string | null;
            /**
             * Format: uuid
             * @description 证明文件；没有则为 null
             */
            proofDocumentId: string | null;
            /**
             * @description 哪里登记错了、凭什么更正（证据）
             * @example 通话记录显示 3月5日 才与申请人确认。
             */
            evidence: string;
        };
        CompleteTaskForm: {
            /**
             * @description 待办事项
             * @example noticeRefused-7-noticeApplicant
             */
            taskId: string;
            /**
             * @description 怎样办的
             * @example 已电话告知申请人，邮箱有误，已更正。
             */
            note: string;
        };
        ReportBounceForm: {
            /**
             * @description 被退回的通知
             * @example 5-noticeApplicant
             */
            effectKey: string;
            /**
             * @description 退信的状态码（RFC 3463）
             * @example 5.1.1
             */
            status: string;
        };
        ReissueQueryCodeForm: {
            /**
             * @description 怎样核对了身份
             * @example 本人持身份证到窗口，与申请所附一致。
             */
            identityCheck: string;
        };
        ReissuedView: {
            /** Format: uuid */
            commandId: string;
            /** @enum {string} */
            decided: "accepted";
            /**
             * @description 办理后的环节
             * @example registered
             */
            stage: string;
            /**
             * @description 最后一个事件的序号
             * @example 4
             */
            headSeq: number;
            /**
             * @example [
             *       "ReceiptConfirmed",
             *       "RequestRegistered"
             *     ]
             */
            events: string[];
            /**
             * @description 新的查询码；原查询码不再有效
             * @example 9M2Q-4T7W-XK0D
             */
            queryCode: string;
        };
        SavedViewView: {
            /** Format: uuid */
            id: string;
            /** @example 本周到期、未分派 */
            name: string;
            /**
             * @example {
             *       "open": "true",
             *       "light": "red"
             *     }
             */
            filters: {
                [key: string]: string;
            };
        };
        SavedViewsView: {
            items: components["schemas"]["SavedViewView"][];
        };
        SavedFiltersForm: {
            /**
             * @description 次序：答复到期日（默认）、提交日
             * @enum {string}
             */
            order?: "dueOn" | "submittedOn";
            /**
             * @description 环节
             * @enum {string}
             */
            stage?: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
            /**
             * @description 未答复件的预警：绿、黄、红（逾期）、不判断
             * @enum {string}
             */
            light?: "green" | "amber" | "red" | "notJudged";
            /**
             * Format: uuid
             * @description 承办科室
             */
            unitId?: string;
            /**
             * @description 只列尚未分派科室的
             * @enum {string}
             */
            unassigned?: "true";
            /**
             * Format: uuid
             * @description 承办人
             */
            officerId?: string;
            /**
             * @description 只列承办人已离岗或者科室已撤销、尚未答复的，须另行分派
             * @enum {string}
             */
            officerGone?: "true";
            /**
             * @description 只列请本人所在科室协助、尚未反馈的
             * @enum {string}
             */
            helpAsked?: "true";
            /**
             * @description true 只列尚未答复、也未终止的；false 全部列出，同不写
             * @enum {string}
             */
            open?: "true" | "false";
            /**
             * Format: date
             * @description 答复到期日自哪一日起
             */
            dueFrom?: string;
            /**
             * Format: date
             * @description 答复到期日至哪一日
             */
            dueTo?: string;
        };
        SavedViewForm: {
            /**
             * @description 名称
             * @example 本周到期、未分派
             */
            name: string;
            /** @description 列表的条件和次序 */
            filters: components["schemas"]["SavedFiltersForm"];
        };
        CalendarFeedView: {
            /**
             * Format: date-time
             * @description 自何时开通；没有开通的为 null
             */
            since: string | null;
        };
        CalendarFeedAddressView: {
            /** @description 订阅地址，只给出这一次；谁有地址谁就能看到，不要告诉他人 */
            address: string;
        };
        MyAlertView: {
            /**
             * Format: uuid
             * @description 申请
             */
            requestId: string;
            /**
             * @description 提醒的编号
             * @example 42
             */
            alertId: string;
            /**
             * @description 哪一期限
             * @enum {string}
             */
            limit: "reply" | "confirmation" | "approval" | "rectification" | "suggestion" | "archiving" | "supervisionOrder";
            /** Format: date */
            dueOn: string;
            /** @description 发出时剩余的工作日；逾期为负 */
            workingDaysLeft: number;
            /**
             * @description 提醒、黄牌、红牌
             * @enum {string}
             */
            level: "reminder" | "amber" | "red";
            /** Format: date */
            raisedOn: string;
            /** @example QHFG-2026-000012 */
            number: string;
            unitName: string | null;
        };
        MyAlertsView: {
            items: components["schemas"]["MyAlertView"][];
        };
        RegisterLineView: {
            /** @example supervisionOrder-42 */
            entryId: string;
            /**
             * @description 逾期、催办、督办
             * @enum {string}
             */
            kind: "breach" | "reminder" | "supervisionOrder";
            /** @enum {string} */
            state: "open" | "answered" | "accepted" | "superseded" | "cleared";
            /**
             * Format: date
             * @description 发生之日
             */
            openedOn: string;
            /**
             * @description 逾期的是哪一期限
             * @enum {string|null}
             */
            limit: "reply" | "confirmation" | "approval" | "rectification" | "suggestion" | "archiving" | "supervisionOrder" | null;
            /**
             * Format: date
             * @description 逾期的期限，或者督办的期限
             */
            dueOn: string | null;
            /** @description 逾期的工作日数；仍在逾期的算到今天 */
            workingDaysOver: number | null;
            /**
             * @description 逾期时轮到哪个岗位
             * @enum {string|null}
             */
            role: "clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator" | null;
            /** @description 发出人；系统自动催办的为 null */
            issuedByName: string | null;
            /**
             * @description 逾期的原因
             * @enum {string|null}
             */
            cause: "searchTookLong" | "approvalTookLong" | "opinionAwaited" | "staffAway" | "handedOverLate" | "systemFault" | "other" | null;
            /**
             * Format: date
             * @description 回复之日
             */
            answeredOn: string | null;
            /** @description 回复人 */
            answeredByName: string | null;
            /** @description 退回的次数 */
            returns: number;
            /**
             * Format: date
             * @description 认可之日
             */
            acceptedOn: string | null;
            /**
             * Format: date
             * @description 逾期终了之日
             */
            endedOn: string | null;
            /**
             * Format: date
             * @description 所依据的事实被撤回之日
             */
            supersededOn: string | null;
            /**
             * Format: date
             * @description 销号之日
             */
            clearedOn: string | null;
            /** @description 要求 */
            demand: string | null;
            /** @description 回复 */
            answer: string | null;
            /** Format: uuid */
            requestId: string;
            /** @example QHFG-2026-000012 */
            number: string;
            /** @description 科室 */
            unitName: string | null;
            /** @description 承办人 */
            caseOfficerName: string | null;
            /** @description 逾期已告知哪些岗位 */
            told: ("clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator")[];
            /** @description 已签阅的人数 */
            readBy: number;
        };
        RegisterView: {
            items: components["schemas"]["RegisterLineView"][];
            /** @description 下一页；没有则为 null */
            nextCursor: string | null;
        };
        AgencyLightsView: {
            green: number;
            amber: number;
            /** @description 逾期 */
            red: number;
            /** @description 不判断：未确认，期限暂停，等待补正、缴费 */
            notJudged: number;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description 上级机关，在本表中的
             */
            parentId: string | null;
            /** @description 仍在逾期的，台账所记 */
            breaches: number;
        };
        UnitLightsView: {
            green: number;
            amber: number;
            /** @description 逾期 */
            red: number;
            /** @description 不判断：未确认，期限暂停，等待补正、缴费 */
            notJudged: number;
            /**
             * Format: uuid
             * @description 科室；尚未分派的为 null
             */
            unitId: string | null;
            unitName: string | null;
        };
        ForecastView: {
            /**
             * Format: date
             * @description 期限的最后一日；次日即逾期
             */
            dueOn: string;
            /** Format: uuid */
            unitId: string | null;
            unitName: string | null;
            requests: number;
        };
        OpenEntriesView: {
            /** @description 仍在逾期 */
            breach: number;
            /** @description 未销号的催办 */
            reminder: number;
            /** @description 未销号的督办 */
            supervisionOrder: number;
        };
        RepliesView: {
            /** @description 期间内发出的答复 */
            replies: number;
            /** @description 所用工作日的中位数 */
            medianWorkingDays: number | null;
            /** @description 所用工作日的第90百分位 */
            p90WorkingDays: number | null;
            /** @description 其中延长过期限 */
            extended: number;
            /** @description 其中要求过补正 */
            corrected: number;
            /** @description 其中征求过意见 */
            suspended: number;
        };
        BoardView: {
            /** Format: date */
            today: string;
            /**
             * Format: date
             * @description 预测至哪一日
             */
            forecastUntil: string;
            /** @description 本人有督办岗位的各机关，上级在前 */
            agencies: components["schemas"]["AgencyLightsView"][];
            /** @description 在办件的预警，按科室；用 /requests 的同名条件列出 */
            units: components["schemas"]["UnitLightsView"][];
            /** @description 无人办理即将逾期的，按日和科室 */
            forecast: components["schemas"]["ForecastView"][];
            /** @description 台账中未了的 */
            entries: components["schemas"]["OpenEntriesView"];
            replies: components["schemas"]["RepliesView"];
        };
        CountsView: {
            /** @description 分组；没有的为空 */
            key: string;
            /** @description 上期结转 */
            carriedIn: number;
            /** @description 新收 */
            received: number;
            /** @description 答复 */
            replied: number;
            /** @description 其中按期 */
            inTime: number;
            /** @description 其中逾期 */
            overdue: number;
            /** @description 撤回、视为放弃等，未经答复 */
            endedWithoutReply: number;
            /** @description 结转下期 */
            carriedOver: number;
        };
        StatisticsView: {
            items: components["schemas"]["CountsView"][];
        };
        CountedView: {
            /** Format: uuid */
            id: string;
            /** @example QHFG-2026-000012 */
            number: string;
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            replyDueOn: string | null;
            /** Format: date */
            dispatchedOn: string | null;
            /** Format: date */
            closedOn: string | null;
        };
        CountedListView: {
            items: components["schemas"]["CountedView"][];
            /** @description 下一页；没有则为 null */
            nextCursor: string | null;
        };
        NoticeView: {
            id: string;
            /** @enum {string} */
            kind: "annual" | "amendment" | "local";
            /** @example 2027 */
            year: number;
            /** @description 文号 */
            source: string;
            /** Format: date */
            publishedOn: string;
            /** @description 放假：日期，或者“起—止”，附节日名称 */
            off: string[];
            /** @description 调休上班，附节日名称 */
            work: string[];
        };
        CalendarVersionView: {
            no: number;
            /** @description 内容的指纹；申请的时钟读数写有它 */
            version: string;
            /** @description 在哪一版上修改 */
            basedOn: number | null;
            issuer: string;
            documentNumber: string;
            /** Format: date */
            publishedOn: string;
            url: string | null;
            /** @description 上传人 */
            uploader: string;
            /** @description 是否由您上传；上传的人不能批准 */
            isOwn: boolean;
            /** Format: date-time */
            uploadedAt: string;
            approver: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            rejectedAt: string | null;
            /** @description 现行版本 */
            isInForce: boolean;
            /** @description 只用于本机关 */
            isLocal: boolean;
            /**
             * @description 在办申请按这一版重新计算的情况
             * @enum {string}
             */
            rollout: "none" | "waiting" | "running" | "paused" | "done" | "superseded";
            /** Format: date-time */
            finishedAt: string | null;
            /** @description 这一版新增的通知 */
            added: components["schemas"]["NoticeView"][];
            /** @description 这一版撤下的通知 */
            withdrawn: string[];
        };
        CalendarView: {
            /** @description 全部版本，最新的在前 */
            versions: components["schemas"]["CalendarVersionView"][];
            /** @description 本机关没有上级，全部机关的日历由本机关维护 */
            keepsNational: boolean;
            /** @description 本机关现行日历的通知，最新年度在前 */
            inForce: components["schemas"]["NoticeView"][];
        };
        NoticeDayForm: {
            /**
             * Format: date
             * @description 日期
             * @example 2027-01-01
             */
            date: string;
            /**
             * @description off：放假；work：调休上班
             * @enum {string}
             */
            kind: "off" | "work";
            /**
             * @description 节日名称
             * @example 元旦
             */
            name: string;
        };
        NoticeForm: {
            /**
             * @description annual：年度放假通知；amendment：临时调整通知；local：本机关的公告，只用于本机关的申请
             * @example annual
             * @enum {string}
             */
            kind: "annual" | "amendment" | "local";
            /**
             * @description 通知所安排的年度
             * @example 2027
             */
            year: number;
            /**
             * @description 发文机关
             * @example 国务院办公厅
             */
            issuer: string;
            /**
             * @description 文号
             * @example 国办发明电〔2026〕9号
             */
            documentNumber: string;
            /**
             * Format: date
             * @description 发布日期
             * @example 2026-11-20
             */
            publishedOn: string;
            /** @description 通知的网址 */
            url?: string;
            /**
             * @description 撤下的通知（现行日历中有误的，或者被本件取代的）的编号
             * @example []
             */
            withdraws?: string[];
            /** @description 逐日安排的 CSV，表头 date,kind,name,year；与 days 二选一 */
            csv?: string;
            /** @description 逐日安排 */
            days?: components["schemas"]["NoticeDayForm"][];
        };
        DraftedView: {
            /** @description 新一版的序号 */
            version: number;
        };
        VersionForm: {
            /**
             * @description 日历版本的序号
             * @example 1
             */
            version: number;
        };
        MovedLimitView: {
            /** @enum {string} */
            limit: "correction" | "payment" | "reasons" | "opinion";
            /** @description 哪一份征求意见 */
            subject: string | null;
            /** Format: date */
            old: string;
            /** Format: date */
            new: string;
        };
        CalendarMoveView: {
            /** Format: uuid */
            requestId: string;
            number: string;
            /** Format: date */
            oldDueOn: string | null;
            /** Format: date */
            newDueOn: string | null;
            /** @enum {string|null} */
            certainty: "fixed" | "provisional" | null;
            /** @description 现在没有逾期，届时即为逾期 */
            makesOverdue: boolean;
            /** @description 申请人、第三方的期限，只会顺延 */
            limits: components["schemas"]["MovedLimitView"][];
        };
        DryRunView: {
            version: number;
            /** @description 在办申请 */
            open: number;
            unchanged: number;
            changed: number;
            /** @description 其中即为逾期的 */
            makesOverdue: number;
            /** @description 改变的申请，新期限早的在前，至多 500 件 */
            moves: components["schemas"]["CalendarMoveView"][];
        };
        RolloutProgressView: {
            version: number;
            /** @enum {string} */
            rollout: "none" | "waiting" | "running" | "paused" | "done" | "superseded";
            /** @description 本机关已按这一版计算的在办申请 */
            counted: number;
            remaining: number;
            /** @description 其中期限改变的 */
            changed: number;
            /** @description 其中即为逾期的 */
            madeOverdue: number;
        };
        WhatIfCalendarView: {
            version: number;
            /** @description 不改变的，为空 */
            move: components["schemas"]["CalendarMoveView"] | null;
        };
        CataloguePageView: {
            items: components["schemas"]["CatalogueEntryView"][];
            nextCursor: string | null;
        };
        NewCatalogueEntryForm: {
            /**
             * @description 标题
             * @example 清河市水务局2025年供水管网漏损率统计公报
             */
            title: string;
            /** @description 摘要 */
            summary?: string;
            /**
             * @description 文号
             * @example 清水〔2025〕17号
             */
            documentNumber?: string;
            /**
             * @description 索引号
             * @example 000014349/2025-00017
             */
            indexNumber?: string;
            /**
             * @description 类别（条例第二十条各项）
             * @example statistics
             * @enum {string}
             */
            category: "norms" | "organisation" | "planning" | "statistics" | "permits" | "penalties" | "budget" | "charges" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "other";
            /**
             * Format: date
             * @description 公开日期，不晚于今天
             * @example 2026-01-15
             */
            publishedOn: string;
            /**
             * @description 网址；没有的，须写明获取地点
             * @example https://www.qinghe.example/gk/17
             */
            address?: string;
            /**
             * @description 网址以外的获取地点、途径
             * @example 《清河市人民政府公报》2026年第1期
             */
            place?: string;
            /**
             * Format: uuid
             * @description 由哪件申请转为主动公开（条例44）；须已登记转为主动公开
             */
            requestId?: string;
        };
        CatalogueImportForm: {
            /**
             * @description CSV，第一行为表头：标题,摘要,文号,索引号,类别,公开日期,网址,获取地点；类别写名称或者代码。至多 500 行。
             * @example 标题,类别,公开日期,网址
             *     清河市水务局2026年部门预算,财政预决算,2026-02-10,https://www.qinghe.example/gk/21
             */
            csv: string;
        };
        CatalogueImportView: {
            /**
             * @description 编入了几条
             * @example 12
             */
            added: number;
        };
        CatalogueEntryForm: {
            /**
             * @description 标题
             * @example 清河市水务局2025年供水管网漏损率统计公报
             */
            title: string;
            /** @description 摘要 */
            summary?: string;
            /**
             * @description 文号
             * @example 清水〔2025〕17号
             */
            documentNumber?: string;
            /**
             * @description 索引号
             * @example 000014349/2025-00017
             */
            indexNumber?: string;
            /**
             * @description 类别（条例第二十条各项）
             * @example statistics
             * @enum {string}
             */
            category: "norms" | "organisation" | "planning" | "statistics" | "permits" | "penalties" | "budget" | "charges" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "other";
            /**
             * Format: date
             * @description 公开日期，不晚于今天
             * @example 2026-01-15
             */
            publishedOn: string;
            /**
             * @description 网址；没有的，须写明获取地点
             * @example https://www.qinghe.example/gk/17
             */
            address?: string;
            /**
             * @description 网址以外的获取地点、途径
             * @example 《清河市人民政府公报》2026年第1期
             */
            place?: string;
        };
        PublishedPageView: {
            items: components["schemas"]["PublishedView"][];
            nextCursor: string | null;
        };
        DescriptionForm: {
            /**
             * @description 要找的信息，用自己的话说；不保存、不记录
             * @example 近三年供水管网漏损率的统计数据
             */
            description: string;
        };
        PublishedListView: {
            /** @description 最相近的在前，至多 5 条 */
            items: components["schemas"]["PublishedView"][];
        };
        LetterCheckView: {
            /** @description 这个核验码的文书是真的，且没有作废 */
            genuine: boolean;
            agency: string;
            /** @example 清河公开告〔2026〕12号 */
            numberText: string;
            /** Format: date */
            datedOn: string;
            /** @enum {string} */
            status: "numbered" | "issued" | "voided";
            /** @description 文书文件的 SHA-256 */
            sha256: string | null;
        };
        StaffMessageView: {
            /** Format: uuid */
            id: string;
            /**
             * @description 申请人或者机关
             * @enum {string}
             */
            sender: "applicant" | "agency";
            /** Format: date-time */
            sentAt: string;
            /** @example 材料已经寄出，快递单号 EA123456789CN。 */
            text: string;
            /** @description 机关的经办人 */
            staffName: string | null;
            /**
             * @description 对方是否已经得到邮件通知；undelivered、failed 为不能通知
             * @enum {string}
             */
            notice: "due" | "sent" | "undelivered" | "failed";
            /**
             * @description 不能通知的原因
             * @example NO_ADDRESS
             */
            noticeCode: string | null;
        };
        StaffMessagesView: {
            /** @description 先写的在前 */
            items: components["schemas"]["StaffMessageView"][];
        };
        MessageForm: {
            /**
             * @description 留言
             * @example 材料已经寄出，快递单号 EA123456789CN。
             */
            text: string;
        };
        MessageView: {
            /** Format: uuid */
            id: string;
            /**
             * @description 申请人或者机关
             * @enum {string}
             */
            sender: "applicant" | "agency";
            /** Format: date-time */
            sentAt: string;
            /** @example 材料已经寄出，快递单号 EA123456789CN。 */
            text: string;
        };
        MessagesView: {
            /** @description 先写的在前 */
            items: components["schemas"]["MessageView"][];
        };
        LiveView: {
            /** @enum {string} */
            status: "up";
        };
        PartsView: {
            /**
             * @description PostgreSQL：没有它什么也不能办
             * @enum {string}
             */
            database: "up" | "down";
            /**
             * @description 流程引擎：不在时照常收件，办理顺延
             * @enum {string}
             */
            engine: "up" | "down";
            /**
             * @description 文件存储：不在时不能收取和给出文件
             * @enum {string}
             */
            blobs: "up" | "down";
        };
        ReadyView: {
            /** @enum {string} */
            status: "ready" | "degraded" | "unavailable";
            parts: components["schemas"]["PartsView"];
        };
        InvalidParamView: {
            /** @example contact.phone */
            name: string;
            /** @example 请填写有效的电话号码 */
            reason: string;
            /** @example FIELD.MATCHES */
            code: string;
        };
        EventActor: {
            /** @enum {string} */
            kind: "applicant" | "thirdParty" | "staff" | "system";
            name?: string;
        };
        LastEvent: {
            /** @example ReceiptConfirmed */
            type: string;
            /** Format: date */
            recordedOn: string;
            /** Format: date-time */
            recordedAt: string;
            actor: components["schemas"]["EventActor"];
        };
        HappenedView: {
            /** @example registered */
            stage: string;
            headSeq: number;
            lastEvents: components["schemas"]["LastEvent"][];
        };
        ProblemView: {
            /** @example urn:yishen:problem:STAGE.NOT_POSSIBLE */
            type: string;
            /** @example 当前环节不能办理此项 */
            title: string;
            /** @example 409 */
            status: number;
            /**
             * @description 不变的代码
             * @example STAGE.NOT_POSSIBLE
             */
            code: string;
            detail?: string;
            /**
             * @description 法律依据
             * @example [
             *       "条例45"
             *     ]
             */
            basis: string[];
            /** @description 全部理由 */
            reasons?: components["schemas"]["ReasonView"][];
            invalidParams?: components["schemas"]["InvalidParamView"][];
            /** @description 409：这件申请现在怎样、最近发生了什么 */
            happened?: components["schemas"]["HappenedView"];
            /** @description 500：日志中的编号 */
            incident?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Work.challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    "Session.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    "Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    "Session.signOut": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Session.switch": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchAgencyForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    "Session.changePassword": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    "Agencies.agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgenciesView"];
                };
            };
        };
    };
    "Agencies.units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsView"];
                };
            };
        };
    };
    "Agencies.staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    "Delegations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsView"];
                };
            };
        };
    };
    "Delegations.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
        };
    };
    "Delegations.end": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 代理安排的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
        };
    };
    "Settings.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    "Settings.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 自哪一日起施行，不早于今天 */
                    effectiveFrom: string;
                    /** @description 变更的理由和依据 */
                    reason: string;
                    settings: {
                        /** @description 须确认的申请在几个工作日内与申请人确认（内部期限） */
                        confirmationWorkingDays: number;
                        /** @description 联系不上申请人的，几个工作日内再联系（内部期限） */
                        contactRetryWorkingDays: number;
                        /** @description 剩余几个工作日起提醒 */
                        reminderWorkingDays: number;
                        /** @description 剩余几个工作日起黄牌 */
                        amberWorkingDays: number;
                        /** @description 补正期限的默认工作日数（条例30没有数字） */
                        correctionPeriodWorkingDays: number;
                        /** @description 说明理由的工作日数（条例35没有数字） */
                        reasonsPeriodWorkingDays: number;
                        /** @description 答复发出后几个工作日没有送达结果即报警 */
                        serviceProofWorkingDays: number;
                        /** @description 征求意见书发出后几个工作日没有送达证明即报警（条例32、34） */
                        consultationProofWorkingDays: number;
                        /** @description 更正请求须在几个工作日内核实答复（条例41没有数字，内部期限） */
                        rectificationWorkingDays: number;
                        /** @description 主动公开建议须在几个工作日内审核答复（条例44没有数字，内部期限） */
                        suggestionWorkingDays: number;
                        /** @description 办结后几个工作日内归档（条例45没有数字，内部期限） */
                        archivingWorkingDays: number;
                        /** @description 缴费方式，逐段写入收费通知（办法6） */
                        feePayment: string[];
                        /** @description 每日提醒自何时起，北京时间 */
                        wakeTime: string;
                        /** @description 每日提醒在几分钟内分散进行，避免同一时刻拥挤 */
                        wakeWindowMinutes: number;
                        /** @description 审签环节及其内部期限（工作日）：会签、保密审查、合法性审查、签发；保密审查和签发不可缺 */
                        approvalChain: {
                            /** @enum {string} */
                            step: "countersign" | "secrecyReview" | "legalReview" | "signOff";
                            limitWorkingDays: number;
                        }[];
                        /** @description 逐级提醒：剩余几个工作日起告知承办人、科室负责人、公开工作机构负责人、机关负责人、监督人员（负数为逾期之后），自下而上，监督人员不可缺；另为内部期限 */
                        escalation: {
                            /** @enum {string} */
                            role: "caseOfficer" | "unitHead" | "disclosureHead" | "signer" | "supervisor";
                            workingDaysLeft: number;
                            internalWorkingDaysLeft: number;
                            /** @description 同一日早晨的提醒合为一封邮件 */
                            digest?: boolean;
                        }[];
                        /** @description 内部期限逾期，逐级提醒之后，每隔几个工作日再提醒 */
                        internalRepeatWorkingDays: number;
                        /** @description 答复逾期几个工作日由系统催办；null 为不自动催办 */
                        automaticReminderWorkingDays: number | null;
                        /** @description 不采用的惯例（要求的代码）；法律规定的不能不采用 */
                        practicesSetAside?: ("PUBLICATION.SOURCE_MISSING" | "REGIME.OFFICE_MISSING" | "PREVIOUS.LETTER_NUMBER_MISSING" | "PETITION.CHANNEL_MISSING" | "REASONS_REQUEST.PERIOD_RUNNING")[];
                        /** @description 发文机关代字：登记回执、过程性告知、答复 */
                        letterWords: {
                            acknowledgement: string;
                            notice: string;
                            reply: string;
                        };
                        /** @description 发文机关标志；没有则用机关名称 */
                        letterhead?: string | null;
                        /** @description 落款和印章的机关名称；没有则用机关名称 */
                        issuingName?: string | null;
                        /** @description 机关类型及其上级，决定复议机关（复议法24—28） */
                        legal: {
                            /** @enum {string} */
                            kind: "localDepartment" | "localGovernment" | "provincialGovernment" | "stateCouncilDepartment" | "verticalAgency" | "justiceDepartment" | "governmentOutpost" | "departmentOutpost" | "authorisedOrganisation";
                            sameLevelGovernment?: string;
                            upperGovernment?: string;
                            upperDepartment?: string;
                        };
                        /** @description 集中管辖等情形下另定的复议机关 */
                        reconsiderationOrgan: string | null;
                        /**
                         * Format: uri
                         * @description 复议申请的互联网渠道（复议法22②）
                         */
                        reconsiderationUrl: string | null;
                        /** @description 有管辖权的人民法院 */
                        court: string;
                        /** @description 公开工作机构的名称、地址、电话、办公时间 */
                        contact: {
                            office: string;
                            address: string;
                            phone: string;
                            hours: string;
                        };
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedSettingsView"];
                };
            };
        };
    };
    "SettingsBelow.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    "SettingsBelow.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 自哪一日起施行，不早于今天 */
                    effectiveFrom: string;
                    /** @description 变更的理由和依据 */
                    reason: string;
                    settings: {
                        /** @description 须确认的申请在几个工作日内与申请人确认（内部期限） */
                        confirmationWorkingDays: number;
                        /** @description 联系不上申请人的，几个工作日内再联系（内部期限） */
                        contactRetryWorkingDays: number;
                        /** @description 剩余几个工作日起提醒 */
                        reminderWorkingDays: number;
                        /** @description 剩余几个工作日起黄牌 */
                        amberWorkingDays: number;
                        /** @description 补正期限的默认工作日数（条例30没有数字） */
                        correctionPeriodWorkingDays: number;
                        /** @description 说明理由的工作日数（条例35没有数字） */
                        reasonsPeriodWorkingDays: number;
                        /** @description 答复发出后几个工作日没有送达结果即报警 */
                        serviceProofWorkingDays: number;
                        /** @description 征求意见书发出后几个工作日没有送达证明即报警（条例32、34） */
                        consultationProofWorkingDays: number;
                        /** @description 更正请求须在几个工作日内核实答复（条例41没有数字，内部期限） */
                        rectificationWorkingDays: number;
                        /** @description 主动公开建议须在几个工作日内审核答复（条例44没有数字，内部期限） */
                        suggestionWorkingDays: number;
                        /** @description 办结后几个工作日内归档（条例45没有数字，内部期限） */
                        archivingWorkingDays: number;
                        /** @description 缴费方式，逐段写入收费通知（办法6） */
                        feePayment: string[];
                        /** @description 每日提醒自何时起，北京时间 */
                        wakeTime: string;
                        /** @description 每日提醒在几分钟内分散进行，避免同一时刻拥挤 */
                        wakeWindowMinutes: number;
                        /** @description 审签环节及其内部期限（工作日）：会签、保密审查、合法性审查、签发；保密审查和签发不可缺 */
                        approvalChain: {
                            /** @enum {string} */
                            step: "countersign" | "secrecyReview" | "legalReview" | "signOff";
                            limitWorkingDays: number;
                        }[];
                        /** @description 逐级提醒：剩余几个工作日起告知承办人、科室负责人、公开工作机构负责人、机关负责人、监督人员（负数为逾期之后），自下而上，监督人员不可缺；另为内部期限 */
                        escalation: {
                            /** @enum {string} */
                            role: "caseOfficer" | "unitHead" | "disclosureHead" | "signer" | "supervisor";
                            workingDaysLeft: number;
                            internalWorkingDaysLeft: number;
                            /** @description 同一日早晨的提醒合为一封邮件 */
                            digest?: boolean;
                        }[];
                        /** @description 内部期限逾期，逐级提醒之后，每隔几个工作日再提醒 */
                        internalRepeatWorkingDays: number;
                        /** @description 答复逾期几个工作日由系统催办；null 为不自动催办 */
                        automaticReminderWorkingDays: number | null;
                        /** @description 不采用的惯例（要求的代码）；法律规定的不能不采用 */
                        practicesSetAside?: ("PUBLICATION.SOURCE_MISSING" | "REGIME.OFFICE_MISSING" | "PREVIOUS.LETTER_NUMBER_MISSING" | "PETITION.CHANNEL_MISSING" | "REASONS_REQUEST.PERIOD_RUNNING")[];
                        /** @description 发文机关代字：登记回执、过程性告知、答复 */
                        letterWords: {
                            acknowledgement: string;
                            notice: string;
                            reply: string;
                        };
                        /** @description 发文机关标志；没有则用机关名称 */
                        letterhead?: string | null;
                        /** @description 落款和印章的机关名称；没有则用机关名称 */
                        issuingName?: string | null;
                        /** @description 机关类型及其上级，决定复议机关（复议法24—28） */
                        legal: {
                            /** @enum {string} */
                            kind: "localDepartment" | "localGovernment" | "provincialGovernment" | "stateCouncilDepartment" | "verticalAgency" | "justiceDepartment" | "governmentOutpost" | "departmentOutpost" | "authorisedOrganisation";
                            sameLevelGovernment?: string;
                            upperGovernment?: string;
                            upperDepartment?: string;
                        };
                        /** @description 集中管辖等情形下另定的复议机关 */
                        reconsiderationOrgan: string | null;
                        /**
                         * Format: uri
                         * @description 复议申请的互联网渠道（复议法22②）
                         */
                        reconsiderationUrl: string | null;
                        /** @description 有管辖权的人民法院 */
                        court: string;
                        /** @description 公开工作机构的名称、地址、电话、办公时间 */
                        contact: {
                            office: string;
                            address: string;
                            phone: string;
                            hours: string;
                        };
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedSettingsView"];
                };
            };
        };
    };
    "Administration.agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredAgenciesView"];
                };
            };
        };
    };
    "Administration.log": {
        parameters: {
            query?: {
                limit?: number;
                /** @description 上一页的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogView"];
                };
            };
        };
    };
    "People.list": {
        parameters: {
            query?: {
                /** @description 科室 */
                unitId?: string;
                /** @description 岗位 */
                role?: "clerk" | "caseOfficer" | "unitHead" | "secrecyReviewer" | "legalReviewer" | "disclosureHead" | "signer" | "archivist" | "supervisor" | "administrator";
                /** @description 在用或已停用；不填则都列 */
                active?: "true" | "false";
                limit?: number;
                /** @description 上一页的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleView"];
                };
            };
        };
    };
    "People.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithPasswordView"];
                };
            };
        };
    };
    "People.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 人员 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    "People.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 人员 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    "People.openWork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 人员 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWorkView"];
                };
            };
        };
    };
    "PersonState.deactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 人员 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivationForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    "PersonState.reactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 人员 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    "PersonState.resetPassword": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 人员 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithPasswordView"];
                };
            };
        };
    };
    "FromAbove.appoint": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FromAboveForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
        };
    };
    "FromAbove.end": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 人员 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已不再任岗 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Units.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptUnitsView"];
                };
            };
        };
    };
    "Units.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptUnitView"];
                };
            };
        };
    };
    "Units.rename": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 科室 */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptUnitView"];
                };
            };
        };
    };
    "Units.close": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 科室 */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitClosureForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptUnitView"];
                };
            };
        };
    };
    "Agency.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyStateView"];
                };
            };
        };
    };
    "Agency.rename": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyNameForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyStateView"];
                };
            };
        };
    };
    "Agency.close": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyClosureForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyStateView"];
                };
            };
        };
    };
    "AgenciesBelow.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 代码：2–10 个大写字母、数字，以字母开头；受理编号以此开头，全系统唯一，以后不变 */
                    code: string;
                    /** @description 名称，在用的机关中唯一 */
                    name: string;
                    /** @description 第一版设置；发文机关代字不得与其他机关相同 */
                    settings: {
                        /** @description 须确认的申请在几个工作日内与申请人确认（内部期限） */
                        confirmationWorkingDays: number;
                        /** @description 联系不上申请人的，几个工作日内再联系（内部期限） */
                        contactRetryWorkingDays: number;
                        /** @description 剩余几个工作日起提醒 */
                        reminderWorkingDays: number;
                        /** @description 剩余几个工作日起黄牌 */
                        amberWorkingDays: number;
                        /** @description 补正期限的默认工作日数（条例30没有数字） */
                        correctionPeriodWorkingDays: number;
                        /** @description 说明理由的工作日数（条例35没有数字） */
                        reasonsPeriodWorkingDays: number;
                        /** @description 答复发出后几个工作日没有送达结果即报警 */
                        serviceProofWorkingDays: number;
                        /** @description 征求意见书发出后几个工作日没有送达证明即报警（条例32、34） */
                        consultationProofWorkingDays: number;
                        /** @description 更正请求须在几个工作日内核实答复（条例41没有数字，内部期限） */
                        rectificationWorkingDays: number;
                        /** @description 主动公开建议须在几个工作日内审核答复（条例44没有数字，内部期限） */
                        suggestionWorkingDays: number;
                        /** @description 办结后几个工作日内归档（条例45没有数字，内部期限） */
                        archivingWorkingDays: number;
                        /** @description 缴费方式，逐段写入收费通知（办法6） */
                        feePayment: string[];
                        /** @description 每日提醒自何时起，北京时间 */
                        wakeTime: string;
                        /** @description 每日提醒在几分钟内分散进行，避免同一时刻拥挤 */
                        wakeWindowMinutes: number;
                        /** @description 审签环节及其内部期限（工作日）：会签、保密审查、合法性审查、签发；保密审查和签发不可缺 */
                        approvalChain: {
                            /** @enum {string} */
                            step: "countersign" | "secrecyReview" | "legalReview" | "signOff";
                            limitWorkingDays: number;
                        }[];
                        /** @description 逐级提醒：剩余几个工作日起告知承办人、科室负责人、公开工作机构负责人、机关负责人、监督人员（负数为逾期之后），自下而上，监督人员不可缺；另为内部期限 */
                        escalation: {
                            /** @enum {string} */
                            role: "caseOfficer" | "unitHead" | "disclosureHead" | "signer" | "supervisor";
                            workingDaysLeft: number;
                            internalWorkingDaysLeft: number;
                            /** @description 同一日早晨的提醒合为一封邮件 */
                            digest?: boolean;
                        }[];
                        /** @description 内部期限逾期，逐级提醒之后，每隔几个工作日再提醒 */
                        internalRepeatWorkingDays: number;
                        /** @description 答复逾期几个工作日由系统催办；null 为不自动催办 */
                        automaticReminderWorkingDays: number | null;
                        /** @description 不采用的惯例（要求的代码）；法律规定的不能不采用 */
                        practicesSetAside?: ("PUBLICATION.SOURCE_MISSING" | "REGIME.OFFICE_MISSING" | "PREVIOUS.LETTER_NUMBER_MISSING" | "PETITION.CHANNEL_MISSING" | "REASONS_REQUEST.PERIOD_RUNNING")[];
                        /** @description 发文机关代字：登记回执、过程性告知、答复 */
                        letterWords: {
                            acknowledgement: string;
                            notice: string;
                            reply: string;
                        };
                        /** @description 发文机关标志；没有则用机关名称 */
                        letterhead?: string | null;
                        /** @description 落款和印章的机关名称；没有则用机关名称 */
                        issuingName?: string | null;
                        /** @description 机关类型及其上级，决定复议机关（复议法24—28） */
                        legal: {
                            /** @enum {string} */
                            kind: "localDepartment" | "localGovernment" | "provincialGovernment" | "stateCouncilDepartment" | "verticalAgency" | "justiceDepartment" | "governmentOutpost" | "departmentOutpost" | "authorisedOrganisation";
                            sameLevelGovernment?: string;
                            upperGovernment?: string;
                            upperDepartment?: string;
                        };
                        /** @description 集中管辖等情形下另定的复议机关 */
                        reconsiderationOrgan: string | null;
                        /**
                         * Format: uri
                         * @description 复议申请的互联网渠道（复议法22②）
                         */
                        reconsiderationUrl: string | null;
                        /** @description 有管辖权的人民法院 */
                        court: string;
                        /** @description 公开工作机构的名称、地址、电话、办公时间 */
                        contact: {
                            office: string;
                            address: string;
                            phone: string;
                            hours: string;
                        };
                    };
                    /** @description 第一名管理员 */
                    administrator: {
                        /** @description 登录名 */
                        login: string;
                        name: string;
                        /** Format: email */
                        email: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedAgencyView"];
                };
            };
        };
    };
    "Reopening.reopenUnit": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
                /** @description 科室 */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptUnitView"];
                };
            };
        };
    };
    "Reopening.reopenAgency": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyStateView"];
                };
            };
        };
    };
    "Submission.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    application: components["schemas"]["ApplicationForm"];
                    files?: string[];
                    /**
                     * Format: binary
                     * @description 授权委托书
                     */
                    authority?: string;
                };
            };
        };
        responses: {
            /** @description 已收下 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
        };
    };
    "Listing.list": {
        parameters: {
            query?: {
                /** @description 次序：答复到期日（默认）、提交日 */
                order?: "dueOn" | "submittedOn";
                /** @description 环节 */
                stage?: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
                /** @description 未答复件的预警：绿、黄、红（逾期）、不判断 */
                light?: "green" | "amber" | "red" | "notJudged";
                /** @description 承办科室 */
                unitId?: string;
                /** @description 只列尚未分派科室的 */
                unassigned?: "true";
                /** @description 承办人 */
                officerId?: string;
                /** @description 只列承办人已离岗或者科室已撤销、尚未答复的，须另行分派 */
                officerGone?: "true";
                /** @description 只列请本人所在科室协助、尚未反馈的 */
                helpAsked?: "true";
                /** @description true 只列尚未答复、也未终止的；false 全部列出，同不写 */
                open?: "true" | "false";
                /** @description 答复到期日自哪一日起 */
                dueFrom?: string;
                /** @description 答复到期日至哪一日 */
                dueTo?: string;
                /** @description 受理编号或其一部分 */
                q?: string;
                limit?: number;
                /** @description 上一页的 nextCursor */
                cursor?: string;
            };
            header?: {
                /** @description 申请人姓名或名称、所需信息、补正内容中的字，至少两个，百分号编码（encodeURIComponent）；多个词用空格隔开，须都有。可能是姓名，因此不放在网址里。 */
                "Yishen-Search"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    "DeskIntake.takeIn": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    intake: components["schemas"]["DeskIntakeForm"];
                    files?: string[];
                    /**
                     * Format: binary
                     * @description 授权委托书
                     */
                    authority?: string;
                };
            };
        };
        responses: {
            /** @description 已收下 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenInView"];
                };
            };
        };
    };
    "Track.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackView"];
                };
            };
        };
    };
    "Track.clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
        };
    };
    "Track.letter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 受理编号 */
                number: string;
                /** @description 文书 */
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文书 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "Track.document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 受理编号 */
                number: string;
                /** @description 文件 */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公开的文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "ApplicantCommands.acknowledge": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ApplicantCommands.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ApplicantCommands.acknowledgeCorrectionNotice": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ApplicantCommands.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ApplicantCommands.acknowledgeFeeNotice": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ApplicantCommands.acknowledgeReasonsNotice": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ApplicantCommands.giveReasons": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ApplicantCommands.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 受理编号 */
                number: string;
                /** @description 操作 */
                commandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandStatusView"];
                };
            };
        };
    };
    "Suggestion.suggest": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionForm"];
            };
        };
        responses: {
            /** @description 已收下 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
        };
    };
    "Consulted.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 征询编号 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultedView"];
                };
            };
        };
    };
    "Consulted.letter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 征询编号 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文书 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "Consulted.overrideNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 征询编号 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文书 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "ConsultedCommands.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 征询编号 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ConsultedCommands.opinion": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 征询编号 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultedOpinionForm"];
                "multipart/form-data": {
                    opinion: components["schemas"]["ConsultedOpinionForm"];
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ConsultedCommands.openOverride": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 征询编号 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "ConsultedCommands.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 征询编号 */
                reference: string;
                /** @description 操作 */
                commandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandStatusView"];
                };
            };
        };
    };
    "Listing.export": {
        parameters: {
            query?: {
                /** @description 次序：答复到期日（默认）、提交日 */
                order?: "dueOn" | "submittedOn";
                /** @description 环节 */
                stage?: "submitted" | "arrived" | "verifying" | "examining" | "registered" | "intakeReview" | "awaitingCorrection" | "awaitingReasons" | "processing" | "awaitingPayment" | "drafting" | "inApproval" | "decided" | "served" | "closed" | "archived";
                /** @description 未答复件的预警：绿、黄、红（逾期）、不判断 */
                light?: "green" | "amber" | "red" | "notJudged";
                /** @description 承办科室 */
                unitId?: string;
                /** @description 只列尚未分派科室的 */
                unassigned?: "true";
                /** @description 承办人 */
                officerId?: string;
                /** @description 只列承办人已离岗或者科室已撤销、尚未答复的，须另行分派 */
                officerGone?: "true";
                /** @description 只列请本人所在科室协助、尚未反馈的 */
                helpAsked?: "true";
                /** @description true 只列尚未答复、也未终止的；false 全部列出，同不写 */
                open?: "true" | "false";
                /** @description 答复到期日自哪一日起 */
                dueFrom?: string;
                /** @description 答复到期日至哪一日 */
                dueTo?: string;
                /** @description 受理编号或其一部分 */
                q?: string;
            };
            header?: {
                /** @description 申请人姓名或名称、所需信息、补正内容中的字，至少两个，百分号编码（encodeURIComponent）；多个词用空格隔开，须都有。可能是姓名，因此不放在网址里。 */
                "Yishen-Search"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 申请列表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "Request.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    "Request.head": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadView"];
                };
            };
        };
    };
    "Request.events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsView"];
                };
            };
        };
    };
    "Request.clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
        };
    };
    "Request.supervision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestSupervisionView"];
                };
            };
        };
    };
    "Request.actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskActionsView"];
                };
            };
        };
    };
    "Request.attempts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptsView"];
                };
            };
        };
    };
    "ActWhatIf.read": {
        parameters: {
            query?: {
                /** @description extend：今天延长；consultThirdParty、consultCoAuthor：今天征求意见，对方今天收到、期满没有意见；requestCorrection：补正告知书今天收到，申请人在最后一天补正；corrected：今天收到补正 */
                act?: "extend" | "consultThirdParty" | "consultCoAuthor" | "requestCorrection" | "corrected";
                /** @description 延长或者补正的工作日数（extend、requestCorrection） */
                workingDays?: number;
            };
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActWhatIfView"];
                };
            };
        };
    };
    "RequestFiles.letter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
                /** @description 文书 */
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已编发的文书 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "RequestFiles.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "RequestFiles.document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
                /** @description 文件 */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "RequestFiles.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 归档包 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    "EarlierRequests.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierRequestsView"];
                };
            };
        };
    };
    "AlreadyKnown.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlreadyKnownView"];
                };
            };
        };
    };
    "FeeOptions.read": {
        parameters: {
            query?: {
                /** @description 提供的页数 */
                pages?: number;
                /** @description 申请人要求纸质、电子邮件、复制电子数据等方式 */
                copyRequested?: "true" | "false";
                /** @description 已主动公开，仅告知获取途径 */
                alreadyPublic?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeOptionsView"];
                };
            };
        };
    };
    "LetterPreview.preview": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterPreviewForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreviewView"];
                };
            };
        };
    };
    "Registration.confirmReceipt": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReceiptForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Registration.recordUnreachable": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnreachableForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Intake.start": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Intake.pass": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassIntakeReviewForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Intake.assign": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignHandlingUnitForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Split.split": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRequestForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Linking.link": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequestsForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Linking.unlink": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkRequestsForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Correction.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCorrectionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Correction.received": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionNoticeReceivedForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Correction.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCorrectionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Correction.lapse": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCorrectionLapseForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Rectification.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRectificationForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "SuggestionAnswer.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSuggestionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Assistance.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskAssistanceForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Assistance.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAssistanceForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Assistance.takeBack": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackAssistanceForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Consultation.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenConsultationForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Consultation.notify": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Consultation.received": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterReceiptForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Consultation.opinion": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOpinionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Consultation.unreachable": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultedUnreachableForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Consultation.terminate": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateConsultationForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Objection.judge": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeObjectionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Objection.override": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideObjectionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Objection.received": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterReceiptForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Proposal.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeReplyForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Proposal.replyOnTheSpot": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyOnTheSpotForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Extension.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendReplyPeriodForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Excessive.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReasonsForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Excessive.received": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsNoticeReceivedForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Excessive.judge": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeReasonsForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Excessive.defer": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferReplyForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "FeeNotice.issue": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueFeeNoticeForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "FeeNotice.decideNot": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideNotToChargeForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "FeeNotice.callBack": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallBackFeeNoticeForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "FeeNotice.received": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeeNoticeReceivedForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "FeePayment.paid": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFeePaymentForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "FeePayment.lapse": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFeeLapseForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Lapse.correction": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackCorrectionLapseForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Lapse.fee": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Approval.countersign": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Approval.legality": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Approval.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveSecrecyForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Approval.return": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnProposalForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Approval.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignReplyForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Closing.replaceReply": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceReplyForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Closing.reopenOnOrder": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenOnOrderForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Closing.takeBackOrder": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackOrderForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Closing.promote": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoteForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Closing.close": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Closing.archive": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "OnPaper.correction": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "OnPaper.reasons": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "OnPaper.withdrawal": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Service.begin": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginServiceForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Service.failed": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailedServiceForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "Service.recordService": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordServiceForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "SupervisionCommands.acknowledge": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeAlertForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "SupervisionCommands.remind": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "SupervisionCommands.order": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "SupervisionCommands.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSupervisionForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "SupervisionCommands.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptAnswerForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "SupervisionCommands.sendBack": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnAnswerForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "SupervisionCommands.clear": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "TakingBack.takeBack": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackFactForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "DeskTasks.completeTask": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTaskForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "DeskTasks.reportBounce": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBounceForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "QueryCode.reissue": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReissueQueryCodeForm"];
            };
        };
        responses: {
            /** @description 已办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReissuedView"];
                };
            };
            /** @description 已收下、尚未办理：流程引擎暂时不在或较慢。收件之日不受影响。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    "CommandStatus.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 操作 */
                commandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandStatusView"];
                };
            };
        };
    };
    "SavedViews.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsView"];
                };
            };
        };
    };
    "SavedViews.save": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    "SavedViews.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 存下的条件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删去 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CalendarFeed.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
        };
    };
    "CalendarFeed.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedAddressView"];
                };
            };
        };
    };
    "CalendarFeed.end": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已停用 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CalendarFeed.feed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 令牌 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    "Alerts.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAlertsView"];
                };
            };
        };
    };
    "Register.list": {
        parameters: {
            query?: {
                /** @description 逾期、催办、督办 */
                kind?: "breach" | "reminder" | "supervisionOrder";
                /** @description 待回复、已回复、已认可、已更正、已销号 */
                state?: "open" | "answered" | "accepted" | "superseded" | "cleared";
                /** @description 科室 */
                unitId?: string;
                /** @description 只列仍在逾期的 */
                overdue?: "true";
                /** @description 自哪一日起发生的 */
                from?: string;
                /** @description 至哪一日发生的 */
                to?: string;
                limit?: number;
                /** @description 上一页的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
        };
    };
    "Register.export": {
        parameters: {
            query?: {
                /** @description 逾期、催办、督办 */
                kind?: "breach" | "reminder" | "supervisionOrder";
                /** @description 待回复、已回复、已认可、已更正、已销号 */
                state?: "open" | "answered" | "accepted" | "superseded" | "cleared";
                /** @description 科室 */
                unitId?: string;
                /** @description 只列仍在逾期的 */
                overdue?: "true";
                /** @description 自哪一日起发生的 */
                from?: string;
                /** @description 至哪一日发生的 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 台账 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "Board.read": {
        parameters: {
            query?: {
                /** @description 答复自哪一日起统计；默认截止日当年的首日 */
                from?: string;
                /** @description 答复至哪一日统计；默认今天 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    "Statistics.count": {
        parameters: {
            query: {
                /** @description 第一日 */
                from: string;
                /** @description 最后一日 */
                to: string;
                /** @description 按什么分组：不分、科室、渠道、申请人类型、处理决定、月份 */
                by: "all" | "unit" | "channel" | "requesterType" | "outcome" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsView"];
                };
            };
        };
    };
    "Statistics.list": {
        parameters: {
            query: {
                /** @description 第一日 */
                from: string;
                /** @description 最后一日 */
                to: string;
                /** @description 按什么分组；月份的，用该月的首日、末日和 all */
                by: "all" | "unit" | "channel" | "requesterType" | "outcome";
                /** @description 哪一组；没有的为空 */
                key?: string;
                /** @description 哪一个数 */
                measure: "carriedIn" | "received" | "replied" | "inTime" | "overdue" | "endedWithoutReply" | "carriedOver";
                limit?: number;
                /** @description 上一页的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedListView"];
                };
            };
        };
    };
    "Calendar.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    "Calendar.upload": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedView"];
                };
            };
        };
    };
    "Calendar.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    "Calendar.reject": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    "DryRun.run": {
        parameters: {
            query?: {
                /** @description 日历版本的序号；不写则为最新一版 */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunView"];
                };
            };
        };
    };
    "Rollout.read": {
        parameters: {
            query?: {
                /** @description 日历版本的序号；不写则为最新一版 */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolloutProgressView"];
                };
            };
        };
    };
    "Rollout.pause": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolloutProgressView"];
                };
            };
        };
    };
    "Rollout.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolloutProgressView"];
                };
            };
        };
    };
    "WhatIf.read": {
        parameters: {
            query?: {
                /** @description 日历版本的序号；不写则为最新一版 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfCalendarView"];
                };
            };
        };
    };
    "Catalogue.list": {
        parameters: {
            query?: {
                /** @description 类别 */
                category?: "norms" | "organisation" | "planning" | "statistics" | "permits" | "penalties" | "budget" | "charges" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "other";
                limit?: number;
                /** @description 上一页的 nextCursor */
                cursor?: string;
            };
            header?: {
                /** @description 标题、摘要、文号、索引号中的字 */
                "Yishen-Search"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CataloguePageView"];
                };
            };
        };
    };
    "Catalogue.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCatalogueEntryForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntryView"];
                };
            };
        };
    };
    "Catalogue.import": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueImportForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImportView"];
                };
            };
        };
    };
    "Catalogue.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 目录条目 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEntryForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntryView"];
                };
            };
        };
    };
    "Catalogue.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 目录条目 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoContents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntryView"];
                };
            };
        };
    };
    "PublicCatalogue.search": {
        parameters: {
            query?: {
                /** @description 类别 */
                category?: "norms" | "organisation" | "planning" | "statistics" | "permits" | "penalties" | "budget" | "charges" | "procurement" | "projects" | "livelihood" | "emergencies" | "inspections" | "recruitment" | "other";
                limit?: number;
                /** @description 上一页的 nextCursor */
                cursor?: string;
                /** @description 只查一个机关的 */
                agencyId?: string;
            };
            header?: {
                /** @description 标题、摘要、文号、索引号中的字，至少两个，百分号编码；多个词用空格隔开，须都有。 */
                "Yishen-Search"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedPageView"];
                };
            };
        };
    };
    "PublicCatalogue.matches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关 */
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescriptionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedListView"];
                };
            };
        };
    };
    "Documents.upload": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description 申请人的纸质材料、授权委托书、拟公开的文件、送达证明、被征求意见一方的纸质材料
                     * @enum {string}
                     */
                    purpose: "attachment" | "authority" | "disclosure" | "proof" | "opinion";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "Documents.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请 */
                id: string;
                /** @description 文件 */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "LetterCheck.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 文书上的核验码 */
                checkCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterCheckView"];
                };
            };
        };
    };
    "StaffMessages.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMessagesView"];
                };
            };
        };
    };
    "StaffMessages.write": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
                /** @description 会话的 csrfToken（GET /session） */
                "Yishen-Csrf": string;
            };
            path: {
                /** @description 申请 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMessageView"];
                };
            };
        };
    };
    "ApplicantMessages.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagesView"];
                };
            };
        };
    };
    "ApplicantMessages.write": {
        parameters: {
            query?: never;
            header: {
                /** @description 1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 受理编号 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
        };
    };
    "Live.listen": {
        parameters: {
            query?: {
                /** @description 同 Last-Event-ID，用于新建的连接 */
                after?: string;
            };
            header?: {
                /** @description 收到的最后一个事件的 id */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    "Bounce.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "message/rfc822": string;
            };
        };
        responses: {
            /** @description 已收下 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
