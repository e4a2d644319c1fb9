/**
 * What people in business say for the same thing, by meaning: an author's word and a trainee's then lie near each other where no letter is alike. Plain inflections are found;
 * `_` joins two words. A word may stand under several meanings. The same meanings stand in `synonyms-zh.ts`, so that an English word in a Chinese sentence is understood.
 */
export const english = {
  shifts:
    'shift shifts night nights nightshift rota roster weekend weekends sunday sundays saturday round_clock clock overnight working_hours',
  people: 'people staff headcount employees employ workforce colleagues workers payroll team crew personnel heads',
  sites: 'site sites location locations located plant plants premises factory factories facility facilities based branch branches',
  age: 'age old older new oldest year_built aged built installed vintage generation how_old service_life bought',
  equipment: 'equipment machine machines machinery line lines kit hardware units installation',
  suppliers: 'supplier suppliers vendor vendors supply supplies buy_from source sourced sourcing bought provider make makes brand brands',
  systems: 'system systems software erp sap program programme database computer computers it_system application applications tool platform',
  network: 'network internet wifi wireless connection connected connectivity online firewall signal cloud server servers',
  budget: 'budget funds funding allocated set_aside earmarked capex opex pot',
  financial_year: 'fiscal budget_cycle financial_year fiscal_year budgeting planning_round budget_year year_end carry_over next_year',
  customers: 'customer customers client clients sell_to buyers buyer whom_do accounts consumers end_users',
  products: 'product products make_here produce produces range portfolio goods output article articles manufacture',
  turnover: 'sales turnover revenue sell volume volumes business takings',
  owners: 'owner owned owns ownership shareholder shareholders family group parent belongs belong listed private state_owned',
  certificates:
    'certificate certificates certified certification iso standard standards accredited accreditation audit audits audited licence licences',
  deciding:
    'decide decides decision decisions deciding decider approve approves approval signs sign_off signature say_so final_say last_word authority go_ahead green_light',
  procedure: 'process procedure steps route path stages hurdles way_through committee board panel',
  criteria:
    'criteria criterion weigh weighs weighting score scoring scored rank ranked compare compared comparison count counts_most matters most_important look_for points_for',
  timing: 'timing deadline start_date schedule timetable calendar how_soon by_when date go_live latest timescale timeline',
  limits: 'limit threshold amount sum ceiling alone signing_limit up_to authorised authorise without_asking',
  rivals:
    'competitor competitors rival rivals shortlist tender tenders bidder bidders bid bids offers who_else_is alternative alternatives',
  prices:
    'quote quotes quoted quotation quotations price prices priced asking_price offer rate rates tariff charge charges charged fee fees',
  market: 'market trade industry sector peers peer neighbours neighbour elsewhere comparable others_do similar',
  past: 'past before previous previously earlier last_time history tried attempt attempts experience once_before ever_tried years_ago',
  contract: 'contract contracts agreement terms clause clauses frame framework term notice expires expire runs_out renewal',
  maintenance: 'maintenance service servicing repair repairs repaired fix fixed mend maintain maintained overhaul spare spares parts',
  stock: 'stock store stores storage warehouse inventory stocked shelf shelves stocks buffer',
  measuring:
    'measure measured measuring measurement monitor monitored monitoring sensor sensors track tracked watch reading readings meter meters',
  records:
    'record records recorded recording document documented documentation paper papers write_down log logged logbook form forms file files paperwork typed written register',
  reports: 'report reports reported reporting inform informed tell told notify escalate message',
  trouble:
    'trouble problem problems difficulty difficulties issue issues wrong headache headaches struggle struggling complain complaint complaints worry worries bother bothers dissatisfied unhappy least_happy go_wrong goes_wrong pain weak weakness annoy annoys satisfied happy',
  stops:
    'stop stops stopped stoppage stoppages downtime standstill outage outages interrupted interruption shut shutdown down failure failures fail fails breakdown breakdowns break breaks',
  delay: 'delay delays delayed late later overdue behind slip slips wait waits waiting overrun overruns lag slow slowly backlog held_up',
  quality:
    'quality defect defects defective scrap reject rejects rejected faulty fault faults error errors mistake mistakes incorrect inaccurate',
  loss: 'lost loss losses lose loses losing missing miss missed gone disappear vanish waste wasted',
  frequency: 'often frequently frequency how_often times_a many_times per_week per_month per_year rate_of regularly',
  extent:
    'how_much quantify figure figures number numbers percentage percent share proportion extent how_many scale how_big how_large how_bad',
  when: 'when time_of season seasonal which_month month months winter summer moment occasion phase peak busy',
  where: 'where whereabouts which_part area areas spot spots which_department corner stage_of concentrated',
  why: 'why cause causes caused reason reasons because root behind_it due_to comes_from explain explains',
  who: 'who_is responsible responsibility whose charge answers blame blamed accountable in_charge',
  cost: 'cost costs costing costly money expense expenses expensive euros pounds dollars financial financially pay pays paid bill bills spend spent euro',
  consequence:
    'consequence consequences effect effects affect affects affected impact impacts result results lead leads knock_on mean_for follow follows repercussions repercussion hit hits implication implications',
  reputation: 'reputation image trust relationship relations goodwill name standing perceive',
  penalty: 'penalty penalties fine fines fined claim claims compensation damages liability liable sue court legal law',
  safety: 'safety safe accident accidents injury injured danger dangerous hazard hazards risk risks risky unsafe',
  overtime: 'overtime extra_hours weekend_work hours longer_hours work_load workload strain stress tired burden exhausted',
  leaving:
    'leave leaves leavers left quit resign recruit recruiting recruitment hire hiring vacancy vacancies retain retention replace_them',
  training:
    'train training trained trainee trainees teach learn skill skills skilled know_how qualified knowledge course courses induction newcomers',
  inspection:
    'inspector inspection inspections inspect inspected authority authorities regulator regulators regulation regulations auditor auditors compliance comply',
  energy: 'energy electricity power gas heat steam consumption kilowatt fuel oil water',
  environment: 'environment environmental emission emissions carbon waste_water pollution leak leaks leakage smell',
  transport:
    'transport lorry lorries truck trucks carrier carriers freight haul delivery deliveries deliver delivered shipping ship shipped dispatch logistics courier',
  orders: 'order orders ordered ordering purchase purchases purchasing procurement procure requisition',
  planning: 'plan plans planned planning scheduled planner planners forecast forecasts',
  capacity: 'capacity utilisation utilization load full_load throughput bottleneck',
  growth: 'expand expansion grow growth growing extension new_line increase phase_two double investment invest',
  trial: 'test tests tested testing trial trials pilot sample samples sampling lab laboratory try',
  checking: 'check checks checked checking verify verified control controls controlled review reviewed',
  gain: 'gain gains benefit benefits worth useful value valuable help helps advantage improve improvement better save saves saving savings difference win mean_to',
  certainty: 'sure confident confidence certain convinced believe likely doubt realistic prove proof evidence trust_in how_sure convince',
  ease: 'ease easy easier easily effort simple simply smooth smoothly painless little_effort introduce introduction adopt adoption fit_in fits roll_out hard_to willing accept acceptance',
  meeting: 'meeting meet appointment sit_down talk_to call visit visit_us come_by introduce_us',
  data: 'data list lists information send share_with export evidence_of',
  insurance: 'insurance insurer insurers insured cover premium premiums policy',
  patients: 'patient patients hospital clinic ward doctors doctor nurse nurses medical',
  temperature: 'temperature warm cold cool cooling chilled freezer degrees',
  fleet: 'fleet vehicle vehicles cars car vans van buses bus',
  cleaning: 'clean cleaning cleaned wash washing hygiene dirt dirty',
  invoices: 'invoice invoices invoicing billing payment payments paid_within terms_of instalment instalments',
  security: 'security access login password permission permissions remote remotely intruder attack protect protected',
  holidays: 'holiday holidays christmas vacation new_year summer_break closed',
  management: 'management manager boss head superior director directors chief managing leadership headquarters head_office top',
  public: 'public council city town municipal citizens residents village community district',
  school: 'school university research college institute',
  projects: 'project projects plan_for initiative agenda priority priorities',
  contractors: 'contractor contractors subcontractor outsourced outsource external outside agency third_party',
  union: 'union works_council staff_council employee_representatives',
  warranty: 'warranty guarantee guarantees guaranteed promised promise promises commitment committed',
  change: 'change changes changed changing changeover changeovers switch switching conversion swap',
  by_hand: 'manual manually by_hand spreadsheet spreadsheets excel clipboard whiteboard',
  twice: 'double twice duplicate again repeated repeat repeatedly second_time over_again',
  grading: 'grade grading rating class rated ranking scorecard',
  bonus: 'bonus bonuses target targets kpi goal goals objective objectives pay_rise',
} as const;
