export const proposalRefusals = {
  'HANDLER.NOT_ASSIGNED': '尚未分派承办科室和承办人',
  'HANDLER.NOT_YOURS': '本件由其他承办人办理',
  'DOCUMENTS.GROUND_MISSING': '不公开或者部分公开的文件须逐件写明依据',
  'DOCUMENTS.GROUND_ASTRAY': '有依据所指的文件不在不公开或者部分公开之列',
} as const;
