/** Words of a finished state; with a deadline they make a milestone, without one a task. */
export const STATES: RegExp =
  /建成|创建(?!工作|活动)|创成|建立|形成|完成|实现|取得|达到|基本|健全|构建|完善|提升|提高|改善|增强|优化|显著|明显|更加|全面|走在|成为|打造|迈上|跻身|进入|处于|确立|成熟|定型|凸显|充分|普及|覆盖|消除|解决|转变|跃升|领先|竣工|通车|投用|运营|投产|退出|淘汰|达峰|中和|现代化|缩小|巩固|壮大|彰显|初步|大幅|有效|稳定/;

/** Steps of procedure that have a date but are no result. */
export const NO_STATE: RegExp =
  /报送|上报|报备|备案|印发|公布|公示|总结评估|评估总结|自查|验收(?:报告|材料)|提交|报告\S{0,6}(?:上级|国务院|省政府|市政府)|起施行|起执行|截止|申报|有效期|废止|^[，,]?是|关键(?:期|时期)|机遇期|经过努力|奠定/;
