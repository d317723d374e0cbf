import type { DatabaseId } from "./databases.ts";

/** A paper with the names that laws, records and plans have for it. */
export interface PaperName {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Words without marks of punctuation; what a name begins with stands for the longer name too. */
  readonly names: readonly string[];
  /** Too short to tell a paper from what a form is about: understood in a plan, not at the head of a line. */
  readonly loose?: readonly string[];
  /** The database that holds it. */
  readonly database?: DatabaseId;
}

/** Names that mean one paper. A further name is one line here. */
export const PAPER_NAMES: readonly PaperName[] = [
  {
    id: "identity-card",
    vi: "Căn cước",
    en: "Identity card",
    database: "population",
    names: [
      "căn cước",
      "cân cước công dân",
      "cccd",
      "chứng minh nhân dân",
      "chứng minh thư nhân dân",
      "giấy chứng minh nhân dân",
      "giấy chứng minh thư",
      "chứng minh thư",
      "cmnd",
      "cmtnd",
      "giấy tờ tùy thân",
      "giấy tờ chứng minh nhân thân",
      "giấy chứng minh nhân thân",
      "giấy tờ nhân thân",
    ],
  },
  {
    id: "passport",
    vi: "Hộ chiếu",
    en: "Passport",
    database: "passports",
    names: ["hộ chiếu"],
  },
  {
    id: "household-business",
    vi: "Giấy chứng nhận đăng ký hộ kinh doanh",
    en: "Household business registration certificate",
    database: "household-businesses",
    names: ["giấy chứng nhận đăng ký hộ kinh doanh", "gcn đăng ký hộ kinh doanh"],
  },
  {
    id: "cooperative",
    vi: "Giấy chứng nhận đăng ký hợp tác xã",
    en: "Cooperative registration certificate",
    database: "cooperatives",
    names: ["giấy chứng nhận đăng ký hợp tác xã", "gcn đăng ký hợp tác xã"],
  },
  {
    id: "branch",
    vi: "Giấy chứng nhận đăng ký hoạt động chi nhánh",
    en: "Branch registration certificate",
    database: "business",
    names: ["giấy chứng nhận đăng ký hoạt động của chi nhánh", "giấy chứng nhận đăng ký hoạt động chi nhánh"],
  },
  {
    id: "business",
    vi: "Giấy chứng nhận đăng ký doanh nghiệp",
    en: "Business registration certificate",
    database: "business",
    names: [
      "giấy chứng nhận đăng ký doanh nghiệp",
      "giấy chứng nhận giấy chứng nhận đăng ký doanh nghiệp",
      "giấy đăng ký doanh nghiệp",
      "chứng nhận đăng ký doanh nghiệp",
      "giấy chứng nhận đăng ký kinh doanh",
      "giấy đăng ký kinh doanh",
      "giấy phép đăng ký kinh doanh",
      "chứng nhận đăng ký kinh doanh",
      "gcn đkdn",
      "gcnđkdn",
      "gcn đkkd",
      "gcnđkkd",
    ],
    loose: ["đăng ký doanh nghiệp", "đăng ký kinh doanh", "giấy chứng nhận doanh nghiệp"],
  },
  {
    id: "land-right",
    vi: "Giấy chứng nhận quyền sử dụng đất",
    en: "Land use right certificate",
    database: "land",
    names: [
      "giấy chứng nhận quyền sử dụng đất",
      "giấy chứng nhận về quyền sử dụng đất",
      "giấy tờ về quyền sử dụng đất",
      "giấy tờ chứng minh quyền sử dụng đất",
      "giấy tờ chứng nhận về quyền sử dụng đất",
      "giấy tờ hợp pháp về quyền sử dụng đất",
      "giấy tờ hợp pháp về đất đai",
      "giấy tờ về sử dụng đất",
      "giấy tờ về đất đai",
      "gcn quyền sử dụng đất",
      "gcnqsdđ",
    ],
    loose: ["quyền sử dụng đất", "giấy chứng nhận quyền sở hữu, quyền sử dụng"],
  },
  {
    id: "house-ownership",
    vi: "Giấy chứng nhận quyền sở hữu nhà ở, công trình",
    en: "Certificate of ownership of a house or works",
    database: "land",
    names: [
      "giấy chứng nhận quyền sở hữu nhà",
      "giấy chứng nhận quyền sở hữu công trình",
      "giấy tờ chứng minh quyền sở hữu nhà",
      "giấy tờ sở hữu nhà",
    ],
  },
  {
    id: "vehicle",
    vi: "Giấy chứng nhận đăng ký xe",
    en: "Vehicle registration certificate",
    database: "vehicles",
    names: [
      "giấy chứng nhận đăng ký xe",
      "chứng nhận đăng ký xe",
      "giấy đăng ký xe",
      "giấy chứng nhận đăng ký phương tiện",
      "giấy đăng ký phương tiện",
    ],
    loose: ["đăng ký xe"],
  },
  {
    id: "driving-licence",
    vi: "Giấy phép lái xe",
    en: "Driving licence",
    database: "driving-licences",
    names: ["giấy phép lái xe"],
  },
  {
    id: "birth",
    vi: "Giấy khai sinh",
    en: "Birth certificate",
    database: "civil-status",
    names: ["giấy khai sinh", "trích lục khai sinh", "trích lục giấy khai sinh"],
  },
  {
    id: "death",
    vi: "Trích lục khai tử",
    en: "Death certificate",
    database: "civil-status",
    names: ["giấy chứng tử", "giấy khai tử", "trích lục khai tử"],
  },
  {
    id: "marriage",
    vi: "Giấy chứng nhận kết hôn",
    en: "Marriage certificate",
    database: "civil-status",
    names: [
      "giấy chứng nhận kết hôn",
      "giấy chứng nhận đăng ký kết hôn",
      "giấy đăng ký kết hôn",
      "giấy kết hôn",
      "trích lục kết hôn",
      "trích lục ghi chú kết hôn",
    ],
  },
  {
    id: "marital-status",
    vi: "Giấy xác nhận tình trạng hôn nhân",
    en: "Marital status certificate",
    database: "civil-status",
    names: ["giấy xác nhận tình trạng hôn nhân", "văn bản xác nhận tình trạng hôn nhân"],
  },
  {
    id: "divorce",
    vi: "Giấy tờ chứng minh việc ly hôn",
    en: "Proof of divorce",
    database: "civil-status",
    names: [
      "giấy tờ chứng minh việc ly hôn",
      "giấy tờ tài liệu chứng minh việc ly hôn",
      "trích lục ghi chú ly hôn",
    ],
  },
  {
    id: "criminal-record",
    vi: "Phiếu lý lịch tư pháp",
    en: "Criminal record",
    database: "criminal-records",
    names: ["phiếu lý lịch tư pháp"],
    loose: ["lý lịch tư pháp"],
  },
  {
    id: "health",
    vi: "Giấy khám sức khỏe",
    en: "Health certificate",
    database: "health",
    names: ["giấy khám sức khỏe", "giấy chứng nhận sức khỏe", "giấy khám sức khỏe của người lái xe"],
  },
  {
    id: "health-insurance",
    vi: "Thẻ bảo hiểm y tế",
    en: "Health insurance card",
    database: "insurance",
    names: ["bảo hiểm y tế", "thẻ bảo hiểm y tế"],
  },
  {
    id: "social-insurance",
    vi: "Sổ bảo hiểm xã hội",
    en: "Social insurance book",
    database: "insurance",
    names: ["sổ bảo hiểm xã hội"],
    loose: ["bảo hiểm xã hội"],
  },
  {
    id: "household-register",
    vi: "Sổ hộ khẩu",
    en: "Household register",
    database: "population",
    names: ["sổ hộ khẩu", "hộ khẩu"],
  },
];
