export const proposalRefusals = {
  'HANDLER.NOT_ASSIGNED': '尚未分派承办科室和承办人',
  'HANDLER.NOT_YOURS': '本件由其他承办人办理',
  'HANDLER.ASSIGNED_MEANWHILE': '已另行分派',
  'DOCUMENTS.GROUND_MISSING': '不公开或者部分公开的文件须逐件写明依据',
  'DOCUMENTS.GROUND_ASTRAY': '有依据所指的文件不在不公开或者部分公开之列',
  'EXEMPTION.CONSULTATION_UNNAMED': '以第三方权益为由不予公开的，须逐项指明是哪一份意见征询书，且该第三方没有同意公开',
} as const;
