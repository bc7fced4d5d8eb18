/** 转为主动公开. */
export const promotion = {
  documents: '转为主动公开的文件',
  chooseOne: '请至少选择一份文件',
  publishedOn: '主动公开之日',
  place: '公开的位置',
  placeHint: '网址、公报期号等',
  reasons: '理由',
};
