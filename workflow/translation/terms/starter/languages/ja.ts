/** Japanese. */
export const text = `
nato: NATO; ~北大西洋条約機構; ~北大西洋同盟
north-atlantic-council: 北大西洋理事会
nato-military-committee: NATO軍事委員会; ~軍事委員会
shape: 欧州連合軍最高司令部; ~SHAPE
eu: 欧州連合; ~EU; ~ヨーロッパ連合
european-commission: 欧州委員会
european-parliament: 欧州議会
european-council: 欧州理事会
council-of-the-eu: 欧州連合理事会; ~EU理事会; ~閣僚理事会
court-of-justice-eu: 欧州連合司法裁判所; ~EU司法裁判所; ~欧州司法裁判所
european-central-bank: 欧州中央銀行; ~ECB
european-investment-bank: 欧州投資銀行; ~EIB
external-action-service: 欧州対外行動庁; ~欧州対外活動庁; ~EEAS
european-defence-agency: 欧州防衛機関; ~欧州防衛庁; ~EDA
europol: 欧州刑事警察機構; ~ユーロポール; ~欧州警察機関
frontex: 欧州国境沿岸警備機関; ~フロンテックス; ~欧州国境沿岸警備隊
european-peace-facility: 欧州平和ファシリティ; ~欧州平和基金
un: 国際連合; ~国連
un-security-council: 国連安全保障理事会; ~国連安保理; ~安全保障理事会; ~安保理
un-general-assembly: 国連総会; ~国際連合総会
international-court-of-justice: 国際司法裁判所
unhcr: 国連難民高等弁務官事務所; ~UNHCR; ~国連難民高等弁務官
unicef: ユニセフ; ~国連児童基金; ~UNICEF
iaea: 国際原子力機関; ~IAEA
world-health-organization: 世界保健機関; ~WHO
world-food-programme: 世界食糧計画; ~国連世界食糧計画; ~WFP
osce: 欧州安全保障協力機構; ~OSCE
council-of-europe: 欧州評議会
international-criminal-court: 国際刑事裁判所; ~ICC
icrc: 赤十字国際委員会; ~ICRC; ~国際赤十字委員会
imf: 国際通貨基金; ~IMF
world-bank: 世界銀行
wto: 世界貿易機関; ~WTO
oecd: 経済協力開発機構; ~OECD
opcw: 化学兵器禁止機関; ~OPCW
interpol: 国際刑事警察機構; ~インターポール; ~ICPO
african-union: アフリカ連合; ~AU
joint-expeditionary-force: 統合遠征部隊; ~合同遠征軍; ~JEF
ukraine-defence-contact-group: ウクライナ防衛コンタクトグループ; ~ウクライナ防衛問題コンタクトグループ; ~ウクライナ防衛連絡会議
prime-minister: 首相; ~総理大臣; ~内閣総理大臣; ~総理
deputy-prime-minister: 副首相; ~副総理
federal-chancellor: 連邦首相; ~首相
head-of-state: 国家元首; ~元首
head-of-government: 政府首脳; ~政府の長; ~政府の首脳; ~首脳
heads-of-state-and-government: 国家元首および政府首脳; ~国家元首及び政府首脳; ~首脳; ~首脳ら
defence-minister: 国防相; ~国防大臣; ~防衛大臣; ~防衛相
foreign-minister: 外相; ~外務大臣; ~外務相
interior-minister: 内相; ~内務大臣; ~内務相
finance-minister: 財務相; ~財務大臣; ~財相
justice-minister: 法相; ~法務大臣; ~司法相; ~司法大臣
defence-secretary: 国防相; ~国防大臣; ~国防長官
foreign-secretary: 外相; ~外務大臣
us-secretary-of-state: 国務長官; ~米国務長官; ~アメリカ国務長官
us-secretary-of-defense: 国防長官; ~米国防長官
state-secretary: 国務次官; ~副大臣; ~政務次官; ~事務次官
ambassador: 大使
permanent-representative: 常駐代表
special-envoy: 特使
member-of-parliament: 国会議員; ~議員; ~下院議員
spokesperson: 報道官; ~スポークスパーソン; ~広報担当者; ~広報官; ~スポークスマン; ~報道担当者
secretary-general: 事務総長; ~書記長; ~事務局長
nato-secretary-general: NATO事務総長
un-secretary-general: 国連事務総長
saceur: 欧州連合軍最高司令官; ~SACEUR
president-of-the-commission: 欧州委員会委員長; ~欧州委員長; ~委員長
president-of-the-european-council: 欧州理事会議長; ~EU大統領; ~欧州理事会常任議長
high-representative: 上級代表
chief-of-defence: 国防参謀総長; ~参謀総長; ~国防軍司令官; ~統合幕僚長; ~国防参謀長
chief-of-the-general-staff: 参謀総長
commander-in-chief: 最高司令官; ~総司令官
supreme-commander: 最高司令官
ministry-of-defence: 国防省; ~防衛省
ministry-of-foreign-affairs: 外務省
general-staff: 参謀本部
armed-forces: 軍隊; ~軍; ~国軍; ~国防軍
land-forces: 陸上部隊; ~陸軍; ~地上軍; ~地上部隊
air-force: 空軍
special-forces: 特殊部隊; ~特殊作戦部隊
coast-guard: 沿岸警備隊; ~海上保安庁; ~沿岸警備
national-guard: 州兵; ~国家警備隊; ~国家親衛隊
member-state: 加盟国
of-10: 元帥; ~陸軍元帥
of-8: 中将
of-7: 少将
of-6: 准将
of-5: 大佐
of-4: 中佐
of-9-navy: 大将; ~海軍大将; ~提督
of-8-navy: 中将; ~海軍中将
of-7-navy: 少将; ~海軍少将
of-6-navy: 准将; ~代将; ~海軍准将
non-commissioned-officer: 下士官
sergeant: 軍曹
air-defence: 防空
ballistic-missile: 弾道ミサイル
cruise-missile: 巡航ミサイル
anti-tank-missile: 対戦車ミサイル
air-defence-system: 防空システム; ~対空防衛システム
ammunition: 弾薬
artillery: 火砲; ~大砲; ~砲兵; ~砲撃; ~砲
armoured-vehicle: 装甲車両; ~装甲車
main-battle-tank: 主力戦車; ~戦車
fighter-aircraft: 戦闘機
helicopter: ヘリコプター; ~ヘリ
submarine: 潜水艦
frigate: フリゲート艦; ~フリゲート
aircraft-carrier: 空母; ~航空母艦
warship: 軍艦; ~艦艇; ~艦船
battlegroup: 戦闘群; ~戦闘団; ~バトルグループ
battalion: 大隊
brigade: 旅団
rapid-reaction-force: 緊急対応部隊; ~即応部隊
military-exercise: 軍事演習; ~演習
nuclear-weapon: 核兵器
weapons-of-mass-destruction: 大量破壊兵器
collective-defence: 集団防衛
deterrence-and-defence: 抑止と防衛; ~抑止及び防衛; ~抑止・防衛
interoperability: 相互運用性
mine-clearance: 地雷除去; ~機雷掃海; ~掃海
peacekeeping: 平和維持
peacekeeping-force: 平和維持部隊; ~平和維持軍
ceasefire: 停戦; ~休戦
no-fly-zone: 飛行禁止区域; ~飛行禁止空域
prisoner-of-war: 捕虜; ~戦争捕虜
cyber-attack: サイバー攻撃
cybersecurity: サイバーセキュリティ; ~サイバーセキュリティー; ~サイバー安全保障
hybrid-threats: ハイブリッド脅威; ~ハイブリッドな脅威
disinformation: 偽情報; ~ディスインフォメーション
critical-infrastructure: 重要インフラ; ~重要なインフラ
intelligence-service: 情報機関; ~諜報機関; ~情報局; ~情報部
defence-industry: 防衛産業; ~国防産業; ~軍需産業
defence-spending: 防衛費; ~国防費; ~防衛支出; ~国防支出
military-aid: 軍事支援; ~軍事援助
terrorism: テロ; ~テロリズム
joint-statement: 共同声明
press-release: プレスリリース; ~報道発表; ~報道資料
press-conference: 記者会見; ~会見
memorandum-of-understanding: 了解覚書; ~覚書
security-guarantees: 安全の保証; ~安全保障の保証; ~安全保証
territorial-integrity: 領土一体性; ~領土の一体性; ~領土保全
sovereignty: 主権
rule-of-law: 法の支配
human-rights: 人権
international-law: 国際法
international-humanitarian-law: 国際人道法
un-charter: 国連憲章; ~国際連合憲章
north-atlantic-treaty: 北大西洋条約; ~ワシントン条約
war-crime: 戦争犯罪
crimes-against-humanity: 人道に対する罪; ~人道に対する犯罪
humanitarian-aid: 人道支援; ~人道援助; ~人道的支援; ~人道的援助
refugee: 難民
internally-displaced-persons: 国内避難民
economic-sanctions: 経済制裁
arms-control: 軍備管理; ~武器管理
non-proliferation: 不拡散
energy-security: エネルギー安全保障
climate-change: 気候変動; ~気候変化
security-policy: 安全保障政策
common-security-and-defence-policy: 共通安全保障防衛政策; ~共通安全保障・防衛政策; ~CSDP
arms-embargo: 武器禁輸; ~武器輸出禁止; ~武器禁輸措置
coalition-of-the-willing: 有志連合; ~有志国連合
peace-negotiations: 和平交渉; ~和平協議
kyiv: キーウ; !キエフ
kharkiv: ハルキウ; ~ハルキフ; !ハリコフ
odesa: オデーサ; ~オデッサ
lviv: リビウ; ~リヴィウ; !リボフ
in-ukraine: ウクライナ
tuerkiye: トルコ; ~テュルキエ
czechia: チェコ; ~チェコ共和国
north-macedonia: 北マケドニア
crimea: クリミア
black-sea: 黒海
baltic-sea: バルト海
mediterranean-sea: 地中海
western-balkans: 西バルカン; ~西バルカン諸国
baltic-states: バルト三国; ~バルト諸国; ~バルト3国
`
