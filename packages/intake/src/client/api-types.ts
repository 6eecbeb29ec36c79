/** Types of the API document; written by `npm run openapi`, not by hand. */
export interface paths {
  readonly '/v1/requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** File a request 政府信息公开申请 */
    readonly post: operations['fileRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/complaints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** File a complaint 投诉举报, readable or sealed */
    readonly post: operations['fileComplaint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{receiptNo}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The filer’s view of a case */
    readonly get: operations['readCase'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{receiptNo}/corrections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Correct a request, or send more material */
    readonly post: operations['corrections'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{receiptNo}/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Write to the office */
    readonly post: operations['messages'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{receiptNo}/withdrawal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Withdraw */
    readonly post: operations['withdrawal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{receiptNo}/confirmations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm the receipt, so that the clock starts */
    readonly post: operations['confirmations'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{receiptNo}/identity': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Show who filed a complaint: anonymous to confidential or named */
    readonly post: operations['identity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{receiptNo}/review': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask for review 复查 or final review 复核 */
    readonly post: operations['review'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{receiptNo}/rating': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Rate the handling */
    readonly post: operations['rating'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/uploads': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Announce a file */
    readonly post: operations['announceUpload'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/uploads/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How far a file got */
    readonly get: operations['readUpload'];
    readonly put?: never;
    /** Send a piece of a file */
    readonly post: operations['sendPiece'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/challenge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A proof of work to solve, ALTCHA version 1; 404 when the service asks for none */
    readonly get: operations['challenge'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Keys that check receipts, and the key to seal to */
    readonly get: operations['keys'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/services': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What can be filed, with the forms as data */
    readonly get: operations['services'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/stats/annual-report': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Tables 3 and 4 of the annual report */
    readonly get: operations['annualReport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/deadlines/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Count a deadline day by day */
    readonly post: operations['previewDeadline'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/session': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is signed in */
    readonly get: operations['session'];
    readonly put?: never;
    /** Begin a session at the desk */
    readonly post: operations['signIn'];
    /** End the session */
    readonly delete: operations['endSession'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/sign-out': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End the session, where a host lets no DELETE through */
    readonly post: operations['signOut'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/cases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Open cases by due date, or ended ones */
    readonly get: operations['inbox'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Enter a request that came on paper, by fax or by word of mouth */
    readonly post: operations['registerRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/cases/{receiptNo}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A case without its filer’s identity */
    readonly get: operations['staffCase'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/cases/{receiptNo}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a step: the only way to change a case */
    readonly post: operations['act'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/cases/{receiptNo}/identity': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Open the identity, with a reason that is logged */
    readonly post: operations['openIdentity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/cases/{receiptNo}/files/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Download a file */
    readonly get: operations['readFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/cases/{receiptNo}/audit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who read or changed the case */
    readonly get: operations['caseAudit'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/reports/annual.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The annual tables as a workbook */
    readonly get: operations['annualWorkbook'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/staff/audit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What one has read and done oneself */
    readonly get: operations['ownAudit'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Problem: {
      readonly type: string;
      readonly code: string;
      readonly title: string;
      readonly status: number;
      readonly remedy: string;
      readonly detail?: string;
      readonly errors?: readonly {
        readonly pointer: string;
        readonly code: string;
        readonly message: string;
        readonly remedy?: string;
        readonly column?: string;
      }[];
      readonly fallback?: {
        readonly mailto?: string;
        readonly postal?: string;
        readonly phone?: string;
      };
    };
    readonly Receipt: {
      readonly receiptNo: string;
      readonly accessKey?: string;
      readonly submittedAt: string;
      readonly status: string;
      readonly statusLabel: string;
      readonly replayed: boolean;
      readonly receipt: {
        readonly payloadSha256: string;
        readonly files: readonly {
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
        readonly signature: string;
        readonly keyId: string;
      };
    };
    readonly PublicCase: {
      readonly receiptNo: string;
      /** @enum {string} */
      readonly kind: 'request' | 'complaint';
      readonly submittedAt: string;
      /** @enum {string} */
      readonly status:
        | 'draft'
        | 'submitted'
        | 'received'
        | 'correction_requested'
        | 'reason_requested'
        | 'consulting'
        | 'fee_pending'
        | 'answered'
        | 'abandoned'
        | 'withdrawn'
        | 'misdirected'
        | 'archived'
        | 'registered'
        | 'accepted'
        | 'not_accepted'
        | 'transferred'
        | 'redirected_procedure'
        | 'info_requested'
        | 'investigating'
        | 'mediating'
        | 'concluded'
        | 'review'
        | 'review_decided'
        | 'final_review'
        | 'final_decided'
        | 'closed';
      readonly statusLabel: string;
      readonly version: number;
      readonly clock: {
        /** @enum {string} */
        readonly status: 'none' | 'running' | 'paused' | 'stopped' | 'ended';
        readonly dueOn?: string;
        readonly limit?: number;
        /** @enum {string} */
        readonly unit: 'working' | 'calendar';
        readonly daysLeft?: number;
        readonly overdue: boolean;
        readonly dueSoon: boolean;
        readonly provisional: boolean;
        readonly onTime?: boolean;
        readonly otherDueOn?: string;
        readonly basis: string;
        readonly calendarVersion?: string;
        readonly steps: readonly {
          readonly date: string;
          readonly counted: boolean;
          readonly dayNumber: number;
          readonly reason: string;
          readonly name?: {
            readonly zh: string;
            readonly en: string;
          };
          readonly provisional: boolean;
          /** @enum {string} */
          readonly unit: 'working' | 'calendar';
        }[];
      };
      readonly dueOn?: string;
      readonly events: readonly {
        readonly type: string;
        readonly on: string;
        /** @enum {string} */
        readonly actor: 'applicant' | 'staff' | 'system';
      }[];
      readonly messages: readonly {
        /** @enum {string} */
        readonly from: 'applicant' | 'staff';
        readonly at: string;
        readonly text: string;
      }[];
      /** @enum {string} */
      readonly anonymity?: 'named' | 'confidential' | 'anonymous';
      readonly allowed: readonly string[];
      readonly correction?: {
        readonly items: readonly string[];
        readonly dueOn?: string;
      };
      readonly extension?: {
        readonly days: number;
        readonly reason: string;
      };
      readonly transferredTo?: string;
      readonly notice?: string;
      readonly answer?: {
        readonly outcome: string;
        readonly outcomeLabel: string;
        readonly reasons: readonly string[];
        readonly documents: readonly {
          readonly title: string;
          readonly ref: string;
        }[];
        readonly access?: string;
        readonly remedies?: string;
      };
    };
    readonly UploadCreated: {
      readonly id: string;
      /** @constant */
      readonly state: 'uploading';
      /** @constant */
      readonly offset: 0;
    };
    readonly Upload: {
      readonly id: string;
      /** @enum {string} */
      readonly state: 'uploading' | 'scanning' | 'clean' | 'infected' | 'rejected';
      readonly offset: number;
      readonly size: number;
      readonly reason?: string;
    };
    readonly Challenge: {
      /** @constant */
      readonly algorithm: 'SHA-256';
      readonly challenge: string;
      readonly salt: string;
      readonly maxnumber: number;
      readonly signature: string;
    };
    readonly Keys: {
      readonly keys: readonly {
        readonly kty: string;
        readonly kid: string;
        readonly alg: string;
        readonly use: string;
      }[];
      readonly encryption?: {
        readonly keyId: string;
        readonly suite: string;
        readonly publicKey: string;
      };
    };
    readonly Services: {
      readonly agency: {
        readonly code: string;
        readonly name: string;
      };
      readonly services: readonly {
        readonly code: string;
        readonly path: string;
        readonly form: Record<string, never>;
      }[];
      readonly limits: {
        readonly fileBytes: number;
        readonly pieceBytes: number;
        readonly bodyBytes: number;
      };
    };
    readonly AnnualReport: {
      readonly year: number;
      readonly columns: readonly {
        readonly code: string;
        readonly label: {
          readonly 'zh-CN': string;
          readonly en: string;
        };
      }[];
      readonly rows: readonly {
        readonly code: string;
        readonly label: {
          readonly 'zh-CN': string;
          readonly en: string;
        };
        readonly group?: {
          readonly 'zh-CN': string;
          readonly en: string;
        };
        readonly counts: readonly number[];
        readonly sum: number;
      }[];
      readonly remedies: readonly {
        readonly kind: string;
        readonly label: {
          readonly 'zh-CN': string;
          readonly en: string;
        };
        readonly upheld: number;
        readonly corrected: number;
        readonly other: number;
        readonly pending: number;
        readonly total: number;
      }[];
      readonly check: {
        readonly left: readonly number[];
        readonly right: readonly number[];
        readonly ok: boolean;
      };
    };
    readonly Deadline: {
      readonly dueOn: string;
      readonly provisional: boolean;
      readonly steps: readonly {
        readonly date: string;
        readonly counted: boolean;
        readonly dayNumber: number;
        readonly reason: string;
        readonly name?: {
          readonly zh: string;
          readonly en: string;
        };
        readonly provisional: boolean;
        /** @enum {string} */
        readonly unit: 'working' | 'calendar';
      }[];
    };
    readonly Session: {
      readonly staff: {
        readonly id: string;
        readonly name: string;
        readonly unit: string;
      };
      readonly agency: {
        readonly code: string;
        readonly name: string;
        readonly nameEn: string;
      };
      readonly sealing: readonly string[];
    };
    readonly Inbox: {
      readonly today: string;
      readonly more: boolean;
      readonly cases: readonly {
        readonly receiptNo: string;
        /** @enum {string} */
        readonly kind: 'request' | 'complaint';
        /** @enum {string} */
        readonly complaintKind?:
          'suggestion' | 'disclosure_supervision' | 'grievance' | 'report' | 'site_error';
        /** @enum {string} */
        readonly anonymity?: 'named' | 'confidential' | 'anonymous';
        /** @enum {string} */
        readonly applicantType?:
          'natural_person' | 'enterprise' | 'research' | 'public_welfare' | 'legal_service' | 'other_org';
        /** @enum {string} */
        readonly state:
          | 'draft'
          | 'submitted'
          | 'received'
          | 'correction_requested'
          | 'reason_requested'
          | 'consulting'
          | 'fee_pending'
          | 'answered'
          | 'abandoned'
          | 'withdrawn'
          | 'misdirected'
          | 'archived'
          | 'registered'
          | 'accepted'
          | 'not_accepted'
          | 'transferred'
          | 'redirected_procedure'
          | 'info_requested'
          | 'investigating'
          | 'mediating'
          | 'concluded'
          | 'review'
          | 'review_decided'
          | 'final_review'
          | 'final_decided'
          | 'closed';
        readonly submittedOn: string;
        readonly subject?: string;
        readonly endedOn?: string;
        readonly outcome?: string;
        readonly sealed: boolean;
        readonly unanswered: boolean;
        readonly clock: {
          /** @enum {string} */
          readonly status: 'none' | 'running' | 'paused' | 'stopped' | 'ended';
          readonly dueOn?: string;
          readonly daysLeft?: number;
          readonly overdue: boolean;
          readonly dueSoon: boolean;
          /** @enum {string} */
          readonly unit: 'working' | 'calendar';
          readonly provisional: boolean;
          readonly otherDueOn?: string;
        };
      }[];
    };
    readonly StaffCase: {
      readonly receiptNo: string;
      readonly submittedAt: string;
      readonly language: string;
      readonly case: {
        /** @enum {string} */
        readonly caseKind: 'request' | 'complaint';
        /** @enum {string} */
        readonly state:
          | 'draft'
          | 'submitted'
          | 'received'
          | 'correction_requested'
          | 'reason_requested'
          | 'consulting'
          | 'fee_pending'
          | 'answered'
          | 'abandoned'
          | 'withdrawn'
          | 'misdirected'
          | 'archived'
          | 'registered'
          | 'accepted'
          | 'not_accepted'
          | 'transferred'
          | 'redirected_procedure'
          | 'info_requested'
          | 'investigating'
          | 'mediating'
          | 'concluded'
          | 'review'
          | 'review_decided'
          | 'final_review'
          | 'final_decided'
          | 'closed';
        readonly version: number;
      };
      readonly clock: {
        /** @enum {string} */
        readonly status: 'none' | 'running' | 'paused' | 'stopped' | 'ended';
        readonly dueOn?: string;
        readonly limit?: number;
        /** @enum {string} */
        readonly unit: 'working' | 'calendar';
        readonly daysLeft?: number;
        readonly overdue: boolean;
        readonly dueSoon: boolean;
        readonly provisional: boolean;
        readonly onTime?: boolean;
        readonly otherDueOn?: string;
        readonly basis: string;
        readonly calendarVersion?: string;
        readonly steps: readonly {
          readonly date: string;
          readonly counted: boolean;
          readonly dayNumber: number;
          readonly reason: string;
          readonly name?: {
            readonly zh: string;
            readonly en: string;
          };
          readonly provisional: boolean;
          /** @enum {string} */
          readonly unit: 'working' | 'calendar';
        }[];
      };
      readonly allowed: readonly string[];
      readonly content: Record<string, never> | null;
      readonly sealed: boolean;
      readonly hasIdentity: boolean;
      readonly files: readonly {
        readonly id: string;
        readonly name: string;
        readonly size: number;
        readonly contentType: string;
        readonly sha256: string;
        readonly state: string;
        readonly identity: boolean;
      }[];
      readonly events: readonly {
        readonly type: string;
        readonly at: string;
        readonly on: string;
        /** @enum {string} */
        readonly actor: 'applicant' | 'staff' | 'system';
        readonly actorUnit?: string;
        readonly data: Record<string, never>;
      }[];
      readonly messages: readonly {
        /** @enum {string} */
        readonly from: 'applicant' | 'staff';
        readonly at: string;
        readonly text: string;
      }[];
    };
    readonly Identity: {
      readonly identity: Record<string, never> | null;
    };
    readonly Audit: {
      readonly entries: readonly {
        readonly at: string;
        readonly staff: string;
        readonly action: string;
        readonly receiptNo?: string;
      }[];
    };
    /** DisclosureRequest */
    readonly RequestFiling: {
      /**
       * 申请人类型 / Applicant type
       * @description 列名也可写作 / also read as: 申请人类别
       * @enum {string}
       */
      readonly applicantType:
        'natural_person' | 'enterprise' | 'research' | 'public_welfare' | 'legal_service' | 'other_org';
      /**
       * 姓名 / Name
       * @description 列名也可写作 / also read as: 申请人姓名, 申请人
       */
      readonly applicantName?: string;
      /**
       * 单位名称 / Organisation
       * @description 列名也可写作 / also read as: 名称, 法人或其他组织名称, 组织名称
       */
      readonly organisationName?: string;
      /**
       * 统一社会信用代码 / Unified social credit code
       * @description 列名也可写作 / also read as: 组织机构代码
       */
      readonly creditCode?: string;
      /**
       * 法定代表人 / Legal representative
       * @description 列名也可写作 / also read as: 法人代表
       */
      readonly legalRepresentative?: string;
      /**
       * 联系人 / Contact person
       * @description 列名也可写作 / also read as: 联系人姓名
       */
      readonly contactName?: string;
      /** 身份证明 / Identity proof */
      readonly identityProof?: {
        /**
         * 证件类型 / Identity document
         * @description 列名也可写作 / also read as: 证件名称, 身份证明
         * @enum {string}
         */
        readonly type: 'resident_id' | 'passport' | 'hk_macao_taiwan_permit' | 'credit_code' | 'other';
        /**
         * 证件号码 / Document number of the identity proof
         * @description 列名也可写作 / also read as: 身份证号, 身份证号码
         */
        readonly number?: string;
        /** 证件照片或扫描件 / Picture or scan of the document */
        readonly files?: readonly {
          readonly name: string;
          readonly size: number;
          readonly contentType: string;
          readonly sha256: string;
        }[];
        /** 确认收到申请时出示证件 / Document shown on confirmation */
        readonly shownLater?: boolean;
      };
      /** 联系方式 / Contact */
      readonly contact: {
        /**
         * 联系电话 / Phone
         * @description 列名也可写作 / also read as: 电话, 手机, 手机号码, 联系人电话
         */
        readonly phone?: string;
        /**
         * 电子邮箱 / E-mail
         * Format: email
         * @description 列名也可写作 / also read as: 邮箱, 电子邮件
         */
        readonly email?: string;
        /**
         * 联系地址 / Postal address
         * @description 列名也可写作 / also read as: 通信地址, 通讯地址, 地址
         */
        readonly postalAddress?: string;
        /**
         * 邮政编码 / Postcode
         * @description 列名也可写作 / also read as: 邮编
         */
        readonly postcode?: string;
      };
      /** 代理人 / Agent */
      readonly agent?: {
        /** 代理人姓名 / Agent */
        readonly name: string;
        /** 代理关系 / Relation to the applicant */
        readonly relation?: string;
        /** 授权委托书 / Power of attorney */
        readonly authorisation?: readonly {
          readonly name: string;
          readonly size: number;
          readonly contentType: string;
          readonly sha256: string;
        }[];
        /** 代理人身份证明 / Identity proof of the agent */
        readonly identityFiles?: readonly {
          readonly name: string;
          readonly size: number;
          readonly contentType: string;
          readonly sha256: string;
        }[];
      };
      /**
       * 信息名称 / Title of the information
       * @description 列名也可写作 / also read as: 所需信息的名称, 政府信息名称
       */
      readonly informationTitle?: string;
      /**
       * 文号 / Document number
       * @description 列名也可写作 / also read as: 所需信息的文号
       */
      readonly documentNumber?: string;
      /**
       * 特征性描述 / Description
       * @description 列名也可写作 / also read as: 内容描述, 所需信息的内容描述, 其他特征性描述
       */
      readonly description?: string;
      /** 时间范围 / Period */
      readonly timeRange?: string;
      /**
       * 提供形式 / Format
       * @description 列名也可写作 / also read as: 载体形式, 提供政府信息的形式要求, 信息的指定提供方式
       * @enum {string}
       */
      readonly deliveryFormat: 'electronic' | 'paper' | 'view' | 'copy';
      /**
       * 获取方式 / Way of delivery
       * @description 列名也可写作 / also read as: 获取信息的方式, 获取信息的途径
       * @enum {string}
       */
      readonly deliveryMethod: 'online' | 'email' | 'mail' | 'in_person' | 'fax';
      /** 阅读或视听协助需求 / Accessibility needs */
      readonly accessibilityNeeds?: string;
      /** 附件 / Attachments */
      readonly attachments?: readonly {
        readonly name: string;
        readonly size: number;
        readonly contentType: string;
        readonly sha256: string;
      }[];
      /** 以往申请编号 / Earlier request */
      readonly priorRequestNo?: string;
      /**
       * 申请人收费类别 / Fee category
       * @enum {string}
       */
      readonly feeCategory?: 'commercial' | 'educational' | 'scientific' | 'news_media' | 'other';
      /** 愿意支付的最高费用 / Highest fee you are willing to pay */
      readonly feeLimit?: string;
      /** 申请免除或者减少费用 / I ask for a waiver or reduction of fees */
      readonly feeWaiver?: boolean;
      /** 免除费用的理由 / Reasons for the waiver */
      readonly feeWaiverReason?: string;
      /** 申请加急办理 / I ask for expedited processing */
      readonly expedited?: boolean;
      /** 加急办理的理由 / Reasons for expedited processing */
      readonly expeditedReason?: string;
      /** 个人信息处理同意 / Consent */
      readonly consent: {
        readonly privacyNoticeVersion: string;
        readonly sensitiveAccepted?: boolean;
      };
      /** @enum {string} */
      readonly language?: 'zh-CN' | 'en';
      /** @description Ids of the files that the record lists */
      readonly uploads?: readonly string[];
      readonly antiSpam?: {
        readonly pow?: string;
        readonly honeypot?: string;
      };
    };
    /** DisclosureRequest */
    readonly OfflineRequest: {
      /**
       * 申请人类型 / Applicant type
       * @description 列名也可写作 / also read as: 申请人类别
       * @enum {string}
       */
      readonly applicantType:
        'natural_person' | 'enterprise' | 'research' | 'public_welfare' | 'legal_service' | 'other_org';
      /**
       * 姓名 / Name
       * @description 列名也可写作 / also read as: 申请人姓名, 申请人
       */
      readonly applicantName?: string;
      /**
       * 单位名称 / Organisation
       * @description 列名也可写作 / also read as: 名称, 法人或其他组织名称, 组织名称
       */
      readonly organisationName?: string;
      /**
       * 统一社会信用代码 / Unified social credit code
       * @description 列名也可写作 / also read as: 组织机构代码
       */
      readonly creditCode?: string;
      /**
       * 法定代表人 / Legal representative
       * @description 列名也可写作 / also read as: 法人代表
       */
      readonly legalRepresentative?: string;
      /**
       * 联系人 / Contact person
       * @description 列名也可写作 / also read as: 联系人姓名
       */
      readonly contactName?: string;
      /** 身份证明 / Identity proof */
      readonly identityProof?: {
        /**
         * 证件类型 / Identity document
         * @description 列名也可写作 / also read as: 证件名称, 身份证明
         * @enum {string}
         */
        readonly type: 'resident_id' | 'passport' | 'hk_macao_taiwan_permit' | 'credit_code' | 'other';
        /**
         * 证件号码 / Document number of the identity proof
         * @description 列名也可写作 / also read as: 身份证号, 身份证号码
         */
        readonly number?: string;
        /** 证件照片或扫描件 / Picture or scan of the document */
        readonly files?: readonly {
          readonly name: string;
          readonly size: number;
          readonly contentType: string;
          readonly sha256: string;
        }[];
        /** 确认收到申请时出示证件 / Document shown on confirmation */
        readonly shownLater?: boolean;
      };
      /** 联系方式 / Contact */
      readonly contact: {
        /**
         * 联系电话 / Phone
         * @description 列名也可写作 / also read as: 电话, 手机, 手机号码, 联系人电话
         */
        readonly phone?: string;
        /**
         * 电子邮箱 / E-mail
         * Format: email
         * @description 列名也可写作 / also read as: 邮箱, 电子邮件
         */
        readonly email?: string;
        /**
         * 联系地址 / Postal address
         * @description 列名也可写作 / also read as: 通信地址, 通讯地址, 地址
         */
        readonly postalAddress?: string;
        /**
         * 邮政编码 / Postcode
         * @description 列名也可写作 / also read as: 邮编
         */
        readonly postcode?: string;
      };
      /** 代理人 / Agent */
      readonly agent?: {
        /** 代理人姓名 / Agent */
        readonly name: string;
        /** 代理关系 / Relation to the applicant */
        readonly relation?: string;
        /** 授权委托书 / Power of attorney */
        readonly authorisation?: readonly {
          readonly name: string;
          readonly size: number;
          readonly contentType: string;
          readonly sha256: string;
        }[];
        /** 代理人身份证明 / Identity proof of the agent */
        readonly identityFiles?: readonly {
          readonly name: string;
          readonly size: number;
          readonly contentType: string;
          readonly sha256: string;
        }[];
      };
      /**
       * 信息名称 / Title of the information
       * @description 列名也可写作 / also read as: 所需信息的名称, 政府信息名称
       */
      readonly informationTitle?: string;
      /**
       * 文号 / Document number
       * @description 列名也可写作 / also read as: 所需信息的文号
       */
      readonly documentNumber?: string;
      /**
       * 特征性描述 / Description
       * @description 列名也可写作 / also read as: 内容描述, 所需信息的内容描述, 其他特征性描述
       */
      readonly description?: string;
      /** 时间范围 / Period */
      readonly timeRange?: string;
      /**
       * 提供形式 / Format
       * @description 列名也可写作 / also read as: 载体形式, 提供政府信息的形式要求, 信息的指定提供方式
       * @enum {string}
       */
      readonly deliveryFormat: 'electronic' | 'paper' | 'view' | 'copy';
      /**
       * 获取方式 / Way of delivery
       * @description 列名也可写作 / also read as: 获取信息的方式, 获取信息的途径
       * @enum {string}
       */
      readonly deliveryMethod: 'online' | 'email' | 'mail' | 'in_person' | 'fax';
      /** 阅读或视听协助需求 / Accessibility needs */
      readonly accessibilityNeeds?: string;
      /** 附件 / Attachments */
      readonly attachments?: readonly {
        readonly name: string;
        readonly size: number;
        readonly contentType: string;
        readonly sha256: string;
      }[];
      /** 以往申请编号 / Earlier request */
      readonly priorRequestNo?: string;
      /**
       * 申请人收费类别 / Fee category
       * @enum {string}
       */
      readonly feeCategory?: 'commercial' | 'educational' | 'scientific' | 'news_media' | 'other';
      /** 愿意支付的最高费用 / Highest fee you are willing to pay */
      readonly feeLimit?: string;
      /** 申请免除或者减少费用 / I ask for a waiver or reduction of fees */
      readonly feeWaiver?: boolean;
      /** 免除费用的理由 / Reasons for the waiver */
      readonly feeWaiverReason?: string;
      /** 申请加急办理 / I ask for expedited processing */
      readonly expedited?: boolean;
      /** 加急办理的理由 / Reasons for expedited processing */
      readonly expeditedReason?: string;
      /** 个人信息处理同意 / Consent */
      readonly consent: {
        readonly privacyNoticeVersion: string;
        readonly sensitiveAccepted?: boolean;
      };
      /** @enum {string} */
      readonly language?: 'zh-CN' | 'en';
      readonly offline: {
        /** @enum {string} */
        readonly channel: 'in_person' | 'post' | 'fax' | 'oral';
        /** Format: date */
        readonly receivedOn: string;
        readonly applicantConfirmed?: boolean;
      };
    };
    readonly ComplaintFiling:
      | {
          /**
           * 类型 / Kind
           * @description 列名也可写作 / also read as: 投诉类型, 诉求类型
           * @enum {string}
           */
          readonly kind: 'suggestion' | 'disclosure_supervision' | 'grievance' | 'report' | 'site_error';
          /**
           * 标题 / Subject
           * @description 列名也可写作 / also read as: 主题
           */
          readonly subject: string;
          /**
           * 事实和理由 / Facts and reasons
           * @description 列名也可写作 / also read as: 内容, 事实, 详细内容, 事实、理由
           */
          readonly facts: string;
          /**
           * 诉求 / What you ask for
           * @description 列名也可写作 / also read as: 请求, 投诉请求
           */
          readonly claim?: string;
          /**
           * 被反映单位或人员 / Unit or person concerned
           * @description 列名也可写作 / also read as: 被投诉人, 被举报人, 被反映人
           */
          readonly subjectParty?: {
            readonly unit?: string;
            readonly person?: string;
            readonly post?: string;
          };
          /**
           * 页面地址 / Page address
           * @description 列名也可写作 / also read as: 网页地址, 错误页面
           */
          readonly pageUrl?: string;
          /** 相关申请编号 / Related receipt number */
          readonly relatedReceiptNo?: string;
          /**
           * 证据材料 / Evidence
           * @description 列名也可写作 / also read as: 附件
           */
          readonly evidence?: readonly {
            readonly name: string;
            readonly size: number;
            readonly contentType: string;
            readonly sha256: string;
          }[];
          /**
           * 身份公开程度 / Anonymity
           * @enum {string}
           */
          readonly anonymity: 'named' | 'confidential' | 'anonymous';
          /**
           * 姓名 / Name
           * @description 列名也可写作 / also read as: 姓名（名称）, 反映人
           */
          readonly name?: string;
          /**
           * 住址 / Address
           * @description 列名也可写作 / also read as: 联系地址, 通信地址
           */
          readonly address?: string;
          /**
           * 联系电话 / Phone
           * @description 列名也可写作 / also read as: 手机, 电话
           */
          readonly phone?: string;
          /**
           * 电子邮箱 / E-mail
           * Format: email
           * @description 列名也可写作 / also read as: 邮箱
           */
          readonly email?: string;
          /** 担心打击报复 / Fear of reprisal */
          readonly reprisalFear?: boolean;
          /** 个人信息处理同意 / Consent */
          readonly consent: {
            readonly privacyNoticeVersion: string;
          };
          /** @enum {string} */
          readonly language?: 'zh-CN' | 'en';
          /** @description Ids of the files that the record lists */
          readonly uploads?: readonly string[];
          readonly antiSpam?: {
            readonly pow?: string;
            readonly honeypot?: string;
          };
        }
      | {
          /** @enum {string} */
          readonly kind: 'suggestion' | 'disclosure_supervision' | 'grievance' | 'report' | 'site_error';
          /** @enum {string} */
          readonly anonymity: 'named' | 'confidential' | 'anonymous';
          readonly reportedUnit?: string;
          readonly reportsPerson?: boolean;
          readonly evidence?: readonly {
            readonly name: string;
            readonly size: number;
            /** @constant */
            readonly contentType: 'application/vnd.sunboard.sealed';
            readonly sha256: string;
          }[];
          readonly consent: {
            readonly privacyNoticeVersion: string;
          };
          /** @enum {string} */
          readonly language?: 'zh-CN' | 'en';
          readonly sealed: {
            readonly keyId: string;
            readonly enc: string;
            readonly ciphertext: string;
          };
          /** @description Ids of the files that the record lists */
          readonly uploads?: readonly string[];
          readonly antiSpam?: {
            readonly pow?: string;
            readonly honeypot?: string;
          };
        };
    /** @description Fields of the request that are replaced; for a complaint, `text`. */
    readonly Changes: Record<string, never>;
    readonly Message: {
      readonly text: string;
    };
    readonly Withdrawal: {
      readonly reason?: string;
    };
    readonly DisclosedIdentity: {
      /** @enum {unknown} */
      readonly to: 'confidential' | 'named';
      readonly name?: string;
      readonly address?: string;
      readonly phone?: string;
      readonly email?: string;
    };
    readonly ReviewRequest: {
      readonly reason?: string;
    };
    readonly Empty: Record<string, never>;
    readonly Rating: {
      readonly score: number;
    };
    readonly UploadAnnouncement: {
      readonly filename: string;
      readonly size: number;
      readonly sha256: string;
      readonly contentType: string;
    };
    readonly DeadlineQuestion: {
      /** Format: date */
      readonly from: string;
      readonly days: number;
      /** @enum {unknown} */
      readonly unit: 'working' | 'calendar';
      readonly extensionDays?: number;
    };
    readonly Credentials: {
      readonly token: string;
    };
    readonly IdentityReason: {
      readonly reason: string;
    };
    readonly StaffEvent:
      | {
          /** @constant */
          readonly type: 'submit';
          readonly data: {
            /** @enum {string} */
            readonly applicantType:
              'natural_person' | 'enterprise' | 'research' | 'public_welfare' | 'legal_service' | 'other_org';
          };
        }
      | {
          /** @constant */
          readonly type: 'register_offline';
          readonly data: {
            /** @enum {string} */
            readonly applicantType:
              'natural_person' | 'enterprise' | 'research' | 'public_welfare' | 'legal_service' | 'other_org';
            /** @enum {string} */
            readonly channel: 'in_person' | 'post' | 'fax' | 'oral';
            /** @enum {string} */
            readonly receiptBasis: 'handed_over' | 'signed_for' | 'fax_confirmed' | 'oral_record';
            readonly applicantConfirmed?: boolean;
          };
        }
      | {
          /** @constant */
          readonly type: 'confirm_receipt';
          readonly data: {
            /** @enum {string} */
            readonly receiptBasis: 'mutual_confirmation' | 'announced_rule';
          };
        }
      | {
          /** @constant */
          readonly type: 'request_correction';
          readonly data: {
            readonly items: readonly string[];
            /** Format: date */
            readonly dueOn: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'submit_correction';
          readonly data: components['schemas']['Message'];
        }
      | {
          /** @constant */
          readonly type: 'correction_lapsed';
          readonly data: Record<string, never>;
        }
      | {
          /** @constant */
          readonly type: 'consult';
          readonly data: {
            readonly party: string;
            /** @enum {string} */
            readonly partyKind: 'third_party' | 'authority';
          };
        }
      | {
          /** @constant */
          readonly type: 'consult_closed';
          readonly data: {
            /** @enum {string} */
            readonly result: 'agreed' | 'objected' | 'no_reply';
          };
        }
      | {
          /** @constant */
          readonly type: 'extend';
          readonly data: {
            readonly workingDays: number;
            readonly approvedBy: string;
            readonly reason: string;
            /** Format: date */
            readonly notifiedOn: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'ask_reason';
          readonly data: {
            readonly reason: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'give_reason';
          readonly data: components['schemas']['Message'];
        }
      | {
          /** @constant */
          readonly type: 'defer';
          readonly data: {
            /** Format: date */
            readonly deferredTo: string;
            readonly reason: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'fee_notice';
          readonly data: {
            readonly amount: number;
            /** Format: date */
            readonly payBy: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'fee_paid';
          readonly data: Record<string, never>;
        }
      | {
          /** @constant */
          readonly type: 'fee_lapsed';
          readonly data: Record<string, never>;
        }
      | {
          /** @constant */
          readonly type: 'answer';
          readonly data: {
            /** @enum {string} */
            readonly outcome:
              | 'granted'
              | 'partly_granted'
              | 'refused.state_secret'
              | 'refused.prohibited_by_law'
              | 'refused.three_securities_one_stability'
              | 'refused.third_party'
              | 'refused.internal_affairs'
              | 'refused.process_information'
              | 'refused.enforcement_file'
              | 'refused.administrative_query'
              | 'unable.not_held'
              | 'unable.needs_creation'
              | 'unable.still_unclear_after_correction'
              | 'not_processed.petition_report_complaint'
              | 'not_processed.repeated'
              | 'not_processed.publication'
              | 'not_processed.excessive_repeated'
              | 'not_processed.confirm_or_reissue'
              | 'other.correction_lapsed'
              | 'other.fee_not_paid'
              | 'other.other';
            readonly reasons: readonly string[];
            readonly documents?: readonly {
              readonly title: string;
              readonly ref: string;
            }[];
            readonly access?: string;
            readonly remedies?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'answer_corrected';
          readonly data: {
            /** @enum {string} */
            readonly outcome:
              | 'granted'
              | 'partly_granted'
              | 'refused.state_secret'
              | 'refused.prohibited_by_law'
              | 'refused.three_securities_one_stability'
              | 'refused.third_party'
              | 'refused.internal_affairs'
              | 'refused.process_information'
              | 'refused.enforcement_file'
              | 'refused.administrative_query'
              | 'unable.not_held'
              | 'unable.needs_creation'
              | 'unable.still_unclear_after_correction'
              | 'not_processed.petition_report_complaint'
              | 'not_processed.repeated'
              | 'not_processed.publication'
              | 'not_processed.excessive_repeated'
              | 'not_processed.confirm_or_reissue'
              | 'other.correction_lapsed'
              | 'other.fee_not_paid'
              | 'other.other';
            readonly reasons: readonly string[];
            readonly documents?: readonly {
              readonly title: string;
              readonly ref: string;
            }[];
            readonly access?: string;
            readonly remedies?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'withdraw';
          readonly data: {
            readonly reason?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'redirect';
          readonly data: {
            readonly channel: string;
            readonly explanation: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'archive';
          readonly data: Record<string, never>;
        }
      | {
          /** @constant */
          readonly type: 'message';
          readonly data: components['schemas']['Message'];
        }
      | {
          /** @constant */
          readonly type: 'rate';
          readonly data: {
            readonly score: number;
          };
        }
      | {
          /** @constant */
          readonly type: 'remedy_filed';
          readonly data: {
            readonly remedyId: string;
            /** @enum {string} */
            readonly remedyKind:
              | 'supervision_complaint'
              | 'administrative_review'
              | 'litigation_direct'
              | 'litigation_after_review';
          };
        }
      | {
          /** @constant */
          readonly type: 'remedy_decided';
          readonly data: {
            readonly remedyId: string;
            /** @enum {string} */
            readonly result: 'upheld' | 'corrected' | 'other';
          };
        }
      | {
          /** @constant */
          readonly type: 'identity_opened';
          readonly data: {
            readonly reason: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'submit';
          readonly data: {
            /** @enum {string} */
            readonly kind: 'suggestion' | 'disclosure_supervision' | 'grievance' | 'report' | 'site_error';
            /** @enum {string} */
            readonly anonymity: 'named' | 'confidential' | 'anonymous';
            readonly reportedUnit?: string;
            readonly reportsPerson?: boolean;
          };
        }
      | {
          /** @constant */
          readonly type: 'register';
          readonly data: Record<string, never>;
        }
      | {
          /** @constant */
          readonly type: 'accept';
          readonly data: Record<string, never>;
        }
      | {
          /** @constant */
          readonly type: 'not_accept';
          readonly data: {
            readonly reason: string;
            readonly rightChannel?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'duplicate_matter';
          readonly data: {
            readonly relatedReceiptNo: string;
            /** @enum {string} */
            readonly why: 'pending' | 'finally_decided';
          };
        }
      | {
          /** @constant */
          readonly type: 'transfer';
          readonly data: {
            readonly target: {
              readonly unit: string;
              /** @enum {string} */
              readonly kind: 'competent' | 'superior' | 'discipline';
            };
          };
        }
      | {
          /** @constant */
          readonly type: 'redirect_procedure';
          readonly data: {
            readonly procedure: string;
            readonly link?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'objected';
          readonly data: {
            readonly reasons: string;
            readonly approvedBy: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'investigate';
          readonly data: {
            readonly note?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'request_info';
          readonly data: {
            readonly items: readonly string[];
            /** Format: date */
            readonly dueOn?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'give_info';
          readonly data: components['schemas']['Message'];
        }
      | {
          /** @constant */
          readonly type: 'mediate';
          readonly data: {
            readonly mediator: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'mediation_ended';
          readonly data: {
            readonly settled: boolean;
          };
        }
      | {
          /** @constant */
          readonly type: 'extend';
          readonly data: {
            readonly calendarDays: number;
            readonly approvedBy: string;
            readonly reason: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'decide';
          readonly data: {
            /** @enum {string} */
            readonly outcome:
              | 'supported'
              | 'explained'
              | 'not_supported'
              | 'adopted'
              | 'partly_adopted'
              | 'noted'
              | 'substantiated'
              | 'partly_substantiated'
              | 'not_substantiated'
              | 'referred'
              | 'fixed'
              | 'not_an_error';
            readonly opinion: string;
            readonly remedies?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'ask_review';
          readonly data: {
            readonly reason?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'decide_review';
          readonly data: {
            /** @enum {string} */
            readonly result: 'upheld' | 'changed';
            readonly opinion: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'ask_final_review';
          readonly data: {
            readonly reason?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'decide_final_review';
          readonly data: {
            /** @enum {string} */
            readonly result: 'upheld' | 'changed';
            readonly opinion: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'close';
          readonly data: {
            /** @enum {string} */
            readonly why: 'lapsed' | 'filer_satisfied';
          };
        }
      | {
          /** @constant */
          readonly type: 'withdraw';
          readonly data: {
            readonly reason?: string;
          };
        }
      | {
          /** @constant */
          readonly type: 'archive';
          readonly data: Record<string, never>;
        }
      | {
          /** @constant */
          readonly type: 'disclose_identity';
          readonly data: {
            /** @enum {string} */
            readonly to: 'confidential' | 'named';
          };
        }
      | {
          /** @constant */
          readonly type: 'message';
          readonly data: components['schemas']['Message'];
        }
      | {
          /** @constant */
          readonly type: 'rate';
          readonly data: {
            readonly score: number;
          };
        }
      | {
          /** @constant */
          readonly type: 'identity_opened';
          readonly data: {
            readonly reason: string;
          };
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
  readonly fileRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestFiling'];
      };
    };
    readonly responses: {
      /** @description Receipt */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description Receipt */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site; `spam_check` The check against automatic submissions did not pass */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_progress` The same form is being processed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content; `upload_missing` A file has not arrived completely */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly fileComplaint: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ComplaintFiling'];
      };
    };
    readonly responses: {
      /** @description Receipt */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description Receipt */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site; `spam_check` The check against automatic submissions did not pass */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `in_progress` The same form is being processed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content; `upload_missing` A file has not arrived completely; `sealed_key` The key that this was encrypted to is no longer in use */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly readCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description PublicCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicCase'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly corrections: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Changes'];
      };
    };
    readonly responses: {
      /** @description PublicCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicCase'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `stale` The case has changed in the meantime */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly messages: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Message'];
      };
    };
    readonly responses: {
      /** @description PublicCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicCase'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `stale` The case has changed in the meantime */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly withdrawal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Withdrawal'];
      };
    };
    readonly responses: {
      /** @description PublicCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicCase'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `stale` The case has changed in the meantime */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly confirmations: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Empty'];
      };
    };
    readonly responses: {
      /** @description PublicCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicCase'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `stale` The case has changed in the meantime */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly identity: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DisclosedIdentity'];
      };
    };
    readonly responses: {
      /** @description PublicCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicCase'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `stale` The case has changed in the meantime */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly review: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReviewRequest'];
      };
    };
    readonly responses: {
      /** @description PublicCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicCase'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `stale` The case has changed in the meantime */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly rating: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Rating'];
      };
    };
    readonly responses: {
      /** @description PublicCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicCase'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `stale` The case has changed in the meantime */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly announceUpload: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UploadAnnouncement'];
      };
    };
    readonly responses: {
      /** @description UploadCreated */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UploadCreated'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted; `file_type` This kind of file is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `file_empty` The file is empty; `file_name` The file name cannot be used */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly readUpload: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Upload */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Upload'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly sendPiece: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Where the piece begins */
        readonly 'Upload-Offset': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/offset+octet-stream': unknown;
      };
    };
    readonly responses: {
      /** @description Upload */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Upload'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `offset` The upload continues at another place */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted; `file_type` This kind of file is not accepted; `file_bomb` The file is far too large once unpacked */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `file_changed` The file is not the one that was announced */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly challenge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Challenge */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Challenge'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly keys: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Keys */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Keys'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly services: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Services */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Services'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly annualReport: {
    readonly parameters: {
      readonly query?: {
        readonly year?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description AnnualReport */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualReport'];
        };
      };
      /** @description `invalid` Some answers need to be changed */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly previewDeadline: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DeadlineQuestion'];
      };
    };
    readonly responses: {
      /** @description Deadline */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deadline'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly session: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Session */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly signIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Credentials'];
      };
    };
    readonly responses: {
      /** @description Session */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly endSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly signOut: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly inbox: {
    readonly parameters: {
      readonly query?: {
        readonly scope?: 'open' | 'ended';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Inbox */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Inbox'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly registerRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ - */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OfflineRequest'];
      };
    };
    readonly responses: {
      /** @description Receipt */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description Receipt */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply; `key_missing` The header Idempotency-Key is missing or malformed */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have; `idempotency_mismatch` This submission key was already used for other content */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly staffCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description StaffCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StaffCase'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly act: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag of the version that the step rests on */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StaffEvent'];
      };
    };
    readonly responses: {
      /** @description StaffCase */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StaffCase'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site; `reported_unit` The unit reported must not touch this report */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `stale` The case has changed in the meantime */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `version_missing` The header If-Match is missing */
      readonly 428: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly openIdentity: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IdentityReason'];
      };
    };
    readonly responses: {
      /** @description Identity */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Identity'];
        };
      };
      /** @description `bad_json` The data sent is not valid JSON; `too_deep` The data sent is nested too deeply */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `foreign_origin` The request comes from another site; `reported_unit` The unit reported must not touch this report */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `event_refused` This cannot be done in the present state */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_large` What was sent is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unsupported_type` This kind of data is not accepted */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed; `unknown_field` There are fields that the form does not have */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly readFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly receiptNo: string;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A download */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': unknown;
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `identity_closed` The identity of this case has not been opened */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly caseAudit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly receiptNo: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Audit */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Audit'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not_found` No case matches */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly annualWorkbook: {
    readonly parameters: {
      readonly query?: {
        readonly year?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A download */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': unknown;
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invalid` Some answers need to be changed */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ownAudit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Audit */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Audit'];
        };
      };
      /** @description `unauthorized` A valid staff token is needed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too_many` Too many submissions */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal` The service has a fault */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
