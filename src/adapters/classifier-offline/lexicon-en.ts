/**
 * What a reader of English knows and a few thousand sentences cannot teach: words and phrases (joined by _) by what they mean on a sales call.
 * Lower case, ground forms; lexicon.ts finds the plain inflections. A word may stand in several classes.
 */
export const meaningsEn: Readonly<Record<string, string>> = {
  // The dark side: what is bad in itself.
  trouble: `problem trouble difficulty issue headache pain nuisance hassle bother annoyance frustration struggle challenge obstacle hurdle barrier bottleneck
    constraint snag hiccup glitch bug weakness shortcoming flaw drawback downside disadvantage concern worry fear grievance gripe grumble moan dissatisfaction
    mess chaos disorder muddle confusion nightmare disaster crisis emergency trap pitfall sticking_point pain_point weak_spot weak_point choke_point sore_point
    thorn firefighting fire_fighting fire_drill stress pressure strain burden nuisance bane plague mystery`,
  defect: `alert false_start hail hailstorm storm_damage dust mud soot smoke stench smell odour odor sag creak squeak rattle crooked cancelled unbooked double-booked understaffing walkout strike stalemate standstill loggerheads defect error mistake fault failure breakdown stoppage stop outage downtime interruption disruption incident accident collision damage breakage crack
    leak spill scrap reject rework remake recall return refund complaint claim dispute argument discrepancy deviation variance mismatch mix-up mixup duplicate
    duplication omission typo misprint alarm false_alarm no-show no_show cancellation absence shortage stockout stock-out out-of-stock backlog queue jam
    congestion overrun overspend shortfall gap hole loss leakage shrinkage spoilage rot rust corrosion wear contamination infection injury illness sickness theft
    fraud breach violation non-conformity nonconformity finding near-miss near_miss rejection bounce reopen reprint redo callback repeat_visit second_visit crash
    freeze drop-out dropout churn attrition turnover resignation leaver write-off write_off bad_debt arrears overdue penalty fine red_flag blind_spot bad_review
    one-star negative_review blemish scratch dent stain flicker drift wobble vibration noise bubble splinter misfire misread misroute wrong_delivery bad_batch`,
  trade_defect: `speck smear smudge streak blister pinhole burr warp warping warpage curl ghosting haze fog void porosity short_shot sink_mark flash chip chipping scuff scorch burn_mark wrinkle crease fold tear pill pilling
    snag fading shade_variation off-shade bleeding lump clump sludge scale limescale mould mold mildew fungus blight weed pest aphid slug mite rodent vermin lice louse mortality die-off lameness mastitis abortion still-birth
    colic relapse readmission fall pressure_sore bedsore sepsis overdose misdiagnosis wrong_dose wrong_patient double_booking clash overlap overbooking underpayment overpayment miscalculation misposting mispick mis-pick misroute
    mis-sort missort mis-scan unscanned unread undelivered unsold unfilled unplanned unscheduled unpaid unanswered unresolved unassigned unidentified untracked undetected unnoticed unattended dead_stock slow_mover obsolete_stock
    markdown shelf_gap empty_shelf dead_end empty_run empty_mile detour puncture blowout flat_tyre tow breakdown_service roll-over rollover derailment collision near_collision fender-bender speeding trip tripping power_cut
    blackout brownout surge short_circuit overload hotspot hot_spot overheating frost frost_damage flood flooding drought burst burst_pipe sinkhole pothole blockage clogging fouling foaming cavitation seizure backlash
    misalignment imbalance vibration chatter runout slippage downgrade demotion negative_feedback hate_mail lawsuit litigation summons injunction chargeback disconnection dropped_call abandoned_call hang-up long_queue
    transfer escalation churned ghost ghost_booking ghost_stock phantom phantom_stock false_positive false_negative phishing malware virus ransomware intrusion hack leakage data_loss corruption corrupted timeout time-out lag
    latency downtime patch_failure failed_test failed_audit non-compliance deviation_report corrective_action observation late_fee reminder dunning bounced_cheque bad_cheque default foreclosure arrears insolvency
    burn-through cold_joint dry_joint solder_bridge tombstone dead_pixel scrap_rate reject_rate error_rate failure_rate complaint_rate return_rate dropout_rate absence_rate sickness_rate accident_rate turnover_rate`,
  bad_way: `ignore escape slip_through get_through get_away walk_out walk_off storm_out turn_up_late not_turn_up no_one_there nobody_there bypass work_around workaround guess guesswork cheat fiddle bend_the_rules cut_corners rush skip
    lie bluff hide cover_up blame argue quarrel shout swear cry sigh moan curse fight bicker haggle hesitate refuse resist sabotage hoard steal pinch borrow vanish disappear go_under get_buried get_forgotten pile pile_up sit_there
    lie_there left_over left_behind left_lying left_standing twice double duplicate redo re-do re-enter reprint resend rewrite rebook re-book recount re-count reopen re-open rework repeat repeat_it behind far_behind close_to_the_limit
    without_anybody_noticing without_anyone_noticing without_telling without_permission on_purpose by_accident by_mistake in_the_wrong wrong_place wrong_order wrong_size wrong_colour wrong_address wrong_person wrong_time off_by out_by
    too_hot too_cold too_wet too_dry too_thick too_thin too_heavy too_loud too_tight short_by more_than_it_should more_than_you_should less_than_it_should than_planned than_expected than_you'd_like than_it_should than_they_should
    disagree don't_match doesn't_match not_match don't_agree contradict conflict differ varies vary creep creep_in bleed_through wander hunt_for hunting run_around running_around scramble patch_up bodge make_do improvise juggle`,
  fail: `fail break crash stop stall jam clog block freeze leak spill slip drift crack snap tear rip wear rust rot spoil burn overheat trip fall drop collapse choke bounce
    miss misplace mislay lose forget overlook neglect skip misread misplace mistype confuse mix_up muddle misunderstand mislabel miscount misroute misjudge
    underestimate overrun overshoot undershoot exceed delay postpone slip_through creep_in go_wrong go_missing go_astray go_down go_off go_bad go_stale fall_behind
    fall_short fall_over fall_through fall_apart fall_out break_down break_off run_out run_short run_late run_over hold_up let_down slow_down pile_up back_up
    build_up get_stuck get_lost stuck hang_up drop_out turn_away send_back bring_back hand_back give_up give_trouble come_back play_up act_up pack_up conk_out
    lag drag suffer struggle battle wrestle fight cope grapple get_in_the_way stand_in_the_way hold_back hinder hamper prevent obstruct disturb disrupt interrupt`,
  poor: `bad worse worst poor weak wrong faulty broken defective damaged dirty dusty wet noisy slow slower slowest late later overdue tardy sluggish stale outdated obsolete
    old-fashioned messy chaotic confused confusing unclear vague incomplete inaccurate imprecise unreliable unstable inconsistent uneven erratic unpredictable
    unsafe dangerous risky hazardous vulnerable exposed fragile brittle inadequate insufficient short scarce thin tight cramped crowded overcrowded overloaded
    overworked overstretched stretched understaffed short-staffed tired exhausted fed_up sick_of angry upset annoyed annoying unhappy dissatisfied disappointed
    disappointing frustrated frustrating painful tedious tiresome awkward clumsy cumbersome complicated complex difficult hard hardest tough tricky troublesome
    costly expensive wasteful inefficient unproductive idle empty missing lost absent unused unfair unpopular unpleasant ugly awful terrible dreadful horrible
    useless hopeless impossible manual by_hand on_paper twice_over double-handed short_of out_of_date off_target off_spec behind_schedule over_budget below_target
    not_enough too_much too_many too_little too_few too_late too_long too_slow too_high too_low too_often too_small too_big`,
  waste: `waste wasted for_nothing in_vain idle standing_around hanging_around waiting_around wait waiting search hunt look_for chase chasing retype re-enter rekey key_in_again
    double_work twice_the_work throw_away bin dump discard write_off scrap pour_away give_away unpaid unbilled unused lie_around sit_around sit_idle`,
  delay: `delay delayed late lateness postpone put_off push_back slip slippage behind overrun overdue deferral hold-up wait queue backlog drag_on take_so_long take_too_long
    last-minute last_minute rush rushed hurry in_a_hurry`,
  blame: `blame fault guilty responsible_for_it shout scold complain moan grumble object protest accuse sue escalate warn warning reprimand earful tell_off flak scapegoat
    in_trouble answer_for take_the_rap take_the_blame get_the_blame finger-pointing embarrass embarrassment shame lose_face`,
  risk: `risk danger hazard threat threaten expose exposure liability liable jeopardy jeopardise jeopardize endanger gamble chance_of unsafe worst_case worst-case what_could_go_wrong
    insured uninsured audit_finding shut_down closure lose_the_licence lose_the_contract safety accident`,
  strain: `overtime burnout burn-out sick_leave sickness stress fatigue fatigue morale quit resign leave leaving hand_in_their_notice notice walk_out give_notice turnover poach
    weekend_work night_shift extra_hours double_shift stand_in fill_in cover_for plug_the_gap`,
  always: `always constantly every_time all_the_time again again_and_again over_and_over time_and_again keep keeps kept still forever endless endlessly chronic recurring
    repeatedly regularly frequently often every_week every_month every_day day_in`,
  dislike: `least like_least like_the_least hate dread dislike annoy bother bug irritate irk frustrate worry upset disappoint keep_you_awake keep_you_up keep_you_up_at_night grind_your_gears
    get_on_your_nerves drive_you_mad drive_you_crazy hurt_most hardest trickiest worst_part fall_short change change_about improve_about wish_away rather_not miss_most`,
  content: `satisfied happy pleased content comfortable confident_with good_enough well_enough reliable accurate complete up_to_date up_to_scratch adequate sufficient suffice enough
    fit_for_purpose in_order safe stable consistent fair clear readable legible hold_up keep_up keep_pace cope manage stand_up work_well work_out do_the_job rely rely_on trust
    depend_on count_on run_smoothly smooth smoothly work_as_planned as_it_should as_planned properly in_time on_time by_and_large`,
  // What follows from it.
  effect: `effect affect impact influence consequence result outcome upshot repercussion implication knock-on knock_on ripple aftermath follow follows lead_to lead cause trigger bring_about
    mean means meant entail spell spill_over feed_through domino chain_reaction translate add_up come_to amount_to end_up happen happens turn_into leave_you leave_the put_a_figure
    do_to does_to did_to do_for hit hits hurt hurts harm damage dent eat_into eat_up eats cut_into wipe_out swallow weigh_on tie_up hold_up cost costs set_back drain squeeze`,
  pay_for: `pay pays paid foot pick_up_the_bill bear absorb carry swallow cover compensate compensation refund credit_note reimburse owe fine penalty penalties liquidated_damages damages
    deduct deduction surcharge demurrage extra_cost extra_costs premium write_down write_off lose loses lost losing forgo forego miss_out give_up sacrifice discount_to_make_up`,
  stake: `margin profit revenue turnover sales income cash cash_flow cashflow bottom_line budget reputation image brand goodwill trust loyalty credibility rating ranking score review morale
    motivation mood atmosphere workload overtime throughput output yield utilisation utilization productivity delivery deadline date punctuality schedule plan forecast
    quality compliance licence license permit certificate certification accreditation audit tender contract renewal framework market_share growth bonus target season peak
    safety insurance premium interest working_capital lead_time service_level sla`,
  sufferer: `customer client guest patient passenger tenant resident citizen member student pupil parent driver rider shopper reader viewer subscriber grower farmer dealer retailer wholesaler
    distributor supplier landlord insurer bank lender investor shareholder owner regulator inspector auditor authority council ministry union works_council press media neighbour
    neighbor competitor public lawyer court ombudsman`,
  // The bright side.
  gain: `gain benefit advantage value worth profit return payback pay-off payoff reward saving savings relief improvement progress boost upside win difference good_thing help helpful use useful
    attractive appealing interesting worthwhile handy precious priceless plus opportunity chance possibility freedom room leeway headroom breathing_space peace_of_mind edge`,
  better: `better best easier easiest faster quicker sooner earlier cheaper simpler safer cleaner calmer quieter smoother lighter happier fuller fresher leaner more_time more_room fewer less half
    halve halved double cut cut_down reduce lower shrink shorten speed_up raise lift increase grow improve enhance win_back gain earn make_more sell_more serve_more`,
  spare: `save spare free freed free_up rid get_rid relieve take_off take_away eliminate avoid prevent do_without go_without without no_longer no_more never_again never_another not_have_to stop_having
    be_over gone vanish disappear go_away solved solve fixed fix sorted sort_out settled cured cure resolved resolve remedied overcome mended under_control off_your_hands off_your_plate`,
  enable: `allow enable let able_to be_able could_then open_up make_possible make_room give_you get_you bring_you buy_you win_you earn_you do_for_you gain_you put_you let_you be_in_a_position afford
    do_with_it do_instead do_first do_differently go_further spend_it_on use_it_for`,
  wish: `want wants wanted wish wishes wished hope hopes hoping dream dreams would_like 'd_like would_love 'd_love would_want 'd_want would_rather 'd_rather would_prefer prefer long_for look_for after
    ideal ideally perfect perfectly best_case best-case dream_world wish_list wish_for look_forward aim_for be_known_for keen would_be_great would_be_nice would_be_wonderful be_glad
    be_happy happy_if be_pleased be_delighted if_only has_to_be must_be should_be needs_to_be need needed above_all that's_the_thing what_counts what_good_looks_like if_it_were_up_to_you
    wave_a_magic_wand magic_wand in_your_dreams in_a_perfect_world vision picture_it`,
  matter: `important importance matter matters matter_most priority urgent urgency crucial critical essential vital key big_deal mean_so_much care care_about attach weigh_more count_more why_now
    top_of_the_list top_of_your_list come_first top_priority so_keen so_important`,
  sure: `sure confident confidence certain convinced convince believe believable trust trustworthy realistic likely likelihood odds probability chance chances doubt doubtful sceptical skeptical faith prove proof
    pay_off pay_for_itself come_off work_in_practice stand_the_test bet promising credible plausible safe_bet see_it_working count_on_it`,
  ease: `easy easily ease simple simply quick quickly smoothly straightforward effort effortless hand-holding learn learning_curve pick_up adopt adoption adapt get_used accept acceptance embrace welcome
    put_up_with go_along fit fit_in fit_into slot_into roll_out rollout introduce implement implementation put_into_practice set_up get_going get_started get_running switch_over train training
    cope_with live_with warm_to take_to take_up resist resistance on_board play_along`,
  // Hypotheses.
  suppose: `if suppose supposing imagine assume assuming say what_if in_case once provided unless were_to hypothetically let's_say picture think_of pretend given_that when_that_works`,
  goes_on: `go_on goes_on carry_on carries_on continue continues continued stay stays remain remains persist persists drag_on keep_going keep_happening keeps_happening go_unsolved another_year another_winter
    another_season another_month one_more next_year nothing_changes nothing_happens do_nothing as_it_is as_they_are like_this like_that get_worse gets_worse not_solved isn't_fixed isn't_solved
    doesn't_change don't_change doesn't_improve leave_it left_alone left_as happen_again happens_again repeat_itself a_second_time a_third_time once_more sooner_or_later in_the_long_run`,
  solved: `solved fixed sorted gone settled resolved cured no_longer without halved cut_in_half down_to zero never always_knew automatically by_itself on_its_own in_one_place in_real_time at_a_glance
    in_advance ahead_of_time instantly at_once within_a_minute first_time right_first_time beforehand one_click under_control every_single reliably for_good right_away straight_away`,
  // The buyer's present, neutral.
  quantity: `number count amount volume quantity size length width height weight share percentage percent proportion rate ratio average total figure capacity headcount head-count area distance duration
    frequency age price tariff rent wage salary budget turnover mileage tonnage stock inventory range mix split portion level speed temperature strength`,
  time: `second minute hour day week month quarter year decade season shift morning evening night weekend today yesterday summer winter spring autumn january february march april june july
    august september october november december date time period`,
  unit: `kilo kilogram gram tonne ton litre gallon pint metre kilometre mile inch foot yard millimetre centimetre hectolitre kilowatt megawatt volt amp degree celsius bar pixel terabyte gigabyte square_metre cubic_metre per_day per_week
    per_month per_hour per_head per_kilo a_day a_week a_month a_year an_hour a_piece each_day each_week each_month daily weekly monthly yearly annually`,
  someone: `somebody someone everybody everyone whoever guy lad lady boy girl man woman folk father mother brother sister son daughter uncle aunt cousin friend family old_hand newcomer local youngster old-timer grandfather in-law`,
  place: `house home road street town city village district region airport station estate roof ceiling wall basement cellar attic corner side front back middle top bottom inside outside upstairs downstairs aisle counter ramp tunnel bridge
    border customs island coast harbour harbor river lake valley mountain forest garage workshop canteen gate_house control_room mezzanine courtyard`,
  handle: `get take put give show write fill switch reach hold move turn swap cancel add pass look_after hand_over take_over take_in bring_in set_aside call phone ring text answer read touch see find know understand expect remember believe
    prefer choose sort_by group split_up combine join separate attach fasten glue screw bolt pump pour fill_up empty rinse wash dry heat cool freeze chill thaw`,
  asset: `chair bed seat room ward theatre lane bay dock berth crane hoist lift escalator gate door shelf rack pallet crate box bin container tank drum barrel bottle can carton bag sack roll coil sheet plate pipe cable wire board
    panel module cell pack battery tyre wheel axle engine turbine blade tower mast rig well pit shaft track rail wagon carriage bus coach tram taxi car bike boat ship vessel ferry barge trailer tractor planter sprayer combine
    harvester drone field acre hectare orchard vineyard greenhouse barn pen pond herd flock cow pig hen fish salmon grain wheat maize corn soy rice seed fertiliser feed milk cheese meat bread flour dough coffee tea wine beer water
    oil gas diesel fuel steam electricity power energy heat cold air light steel iron aluminium aluminum copper glass plastic resin rubber paper board wood timber log plank veneer textile fabric cotton wool yarn thread dye ink
    paint coating adhesive glue cement concrete brick tile stone sand medicine drug vaccine dose sample specimen instrument implant lens frame prescription tooth crown policy claim loan mortgage account deposit portfolio share
    ticket seat booking reservation itinerary parcel letter package consignment shipment cargo freight load file folder job case matter client_file brief word segment term article episode scene shot reel edit footage lesson course
    class exam timetable module lecture permit licence certificate spare spare_part part component assembly subassembly recipe menu dish meal tray trolley kiosk till checkout shelf_label price_tag barcode rfid`,
  do_work: `use run operate make produce build assemble process handle work manage organise organize plan schedule allocate assign book order buy purchase source procure store keep stock pick pack ship
    deliver transport load unload receive dispatch hire recruit train pay bill invoice charge record log note register document file report enter scan measure weigh test inspect check monitor track
    maintain service repair clean replace sort cut mix bake brew print dye weld paint coat mill drill cast mould melt sew grow feed harvest plant treat teach serve cook rent lease own share split
    approve calculate forecast count compare update store upload archive sell advertise publish translate edit film insure audit certify belong consist cover include involve come go arrive leave start
    finish open close live sit stand serve supply feed_into look_like go_through pass_through`,
  org: `company firm group business family plant factory mill works shop store branch site office warehouse depot yard port terminal hospital clinic ward school campus university farm hotel restaurant
    kitchen bakery brewery lab laboratory studio agency bureau department division team crew unit line cell floor region country market headquarters head_office subsidiary parent board committee
    council field fleet site hall building tower network customer_base portfolio household`,
  role: `manager director head chief boss owner ceo cfo cio coo president chairman foreman supervisor lead leader planner buyer purchaser engineer technician operator worker staff employee people colleague
    nurse doctor surgeon vet pharmacist teacher clerk accountant controller bookkeeper lawyer partner analyst developer admin administrator driver dispatcher picker packer cleaner cook chef baker brewer
    butcher miller welder fitter electrician painter guard agent adjuster rep salesperson consultant apprentice trainee junior senior freelancer contractor subcontractor secretary assistant deputy`,
  system: `system software tool programme program application app platform database spreadsheet excel sheet erp crm sap website portal server network machine equipment device sensor camera scanner printer
    computer tablet phone terminal line robot crane truck van vehicle lorry forklift boiler pump motor engine oven furnace press mill kiln mixer tank silo meter gauge tool fixture vendor brand model version`,
  document: `paper form file folder report list log book logbook record note document invoice contract certificate drawing plan sheet checklist protocol label ticket card order quote offer mail email message
    letter statement receipt data figures numbers statistics report dashboard survey`,
  history: `used_to so_far ago since last_year last_month last_quarter history start_with previous previously before until_now up_to_now originally how_long_have have_been established founded currently at_present
    at_the_moment right_now nowadays today_s presently these_days in_place existing current`,
  plan: `plan plans goal goals target targets objective strategy roadmap project expand expansion next_year budgeted scheduled planned aim milestone phase pipeline investment invest`,
  decide: `decide decides decision decision-maker approve approves approval sign_off signs_off sign-off sign signs signature authority authorise authorize authorised budget budgets capex tender tenders procurement
    purchasing purchase purchases buying_process committee board vote veto last_word final_say final_word final_decision say_yes says_yes green_light rubber-stamp criteria criterion shortlist bidder bid quotes
    quotation spend limit threshold involve involved consult evaluate evaluation compare rfp rfq agree supervisory works_council shoot_it_down selection choose chosen award weigh
    year-end fiscal funding funded business_case steering_group who_else`,
  // The seller's side.
  ware: `our ours we we've we're we'll us ourselves my_company platform module solution product service sensor scanner camera app software suite package dashboard licence license subscription algorithm engine
    ai machine_learning cloud gateway interface integration api plug-in plugin feature version release portal kit unit system tool technology patent hardware robot device technician support hotline
    helpdesk engineers specialists team guarantee warranty maintenance training instalment installation`,
  brag: `award award-winning founded patented certified leading leader market_leader number_one best fastest cheapest unique only world-class state-of-the-art proven trusted reference references customers
    clients years_of_experience since_the decades global nationwide countries offices employees installed worldwide renowned experts premium latest newest brand-new cutting-edge of_its_kind nobody_else
    nobody_offers everybody_uses believe_me trust_me i_promise promise guarantee guaranteed proud test_winner`,
  claim: `reduce reduces cut cuts save saves increase boost improve pay_back pays_back pays_for_itself up_to less_than within more_than percent per_cent twice_as times half_the_time accurate accuracy
    works integrates connects runs reads detects measures warns tells shows sends calculates learns stores checks prints records plans knows sees syncs needs lasts includes comes_with ships weighs fits
    replaces handles supports covers automates automatically by_itself real-time out_of_the_box 24/7 round_the_clock on-site`,
  terms: `price discount percent off rebate list_price flat_rate monthly_fee fee instalments leasing lease financing free_of_charge free no_extra_charge included warranty delivery_time payment_terms offer
    special_offer promotion until_the_end costs per_month per_unit per_year money_back cancel_any_time no_strings`,
  rhetoric: `don't_you_think don't_you_agree wouldn't_you_agree wouldn't_you_say who_wouldn't who_would_not who_doesn't who_would_still who_still who_needs who_wants why_would_anyone why_would_anybody why_on_earth why_bother
    isn't_it_time isn't_that isn't_it_about_time can_you_afford could_you_afford would_anyone would_anybody does_anyone does_anybody what_more what_more_could what_could_be nothing_beats is_there_anything
    no-brainer in_this_day_and_age let's_be_honest honestly seriously be_honest admit_it after_all i_ask_you you_must_admit you'll_agree you_have_to_agree surely any_sensible these_days anybody anyone nobody no_one`,
  // Asking for action.
  commit: `sign meet visit try test pilot trial run_a_trial start book schedule reserve pencil arrange set_up fix introduce bring invite join attend come_by come_over come_along drop_by stop_by send mail
    email forward share hand_over give_me get_me lend show_us confirm commit agree order place_an_order buy go_ahead proceed move_forward get_started kick_off hook_up install put_in count_you_in
    put_you_down write_up write_that_up draw_up draft shake_hands deal initial countersign put_forward recommend speak_to talk_to sit_down call_me let_me_know decide_by spare_us set_aside
    free_up_an_hour nominate name_someone put_me_in_touch put_us_in_touch walk_the walk_round walk_through_the get_on_the_phone hold_a_slot`,
  step: `meeting appointment visit demo demonstration trial pilot test workshop site_visit audit sample proposal contract agreement order signature purchase_order letter_of_intent introduction next_step
    next_steps follow-up slot start_date kick-off kickoff go-live deposit quote reference_visit shortlist back-test proof_of_concept`,
  date: `monday tuesday wednesday thursday friday saturday sunday tomorrow tonight next_week this_week next_month this_month week after_the before_the by_the on_the_first on_the_tenth end_of_the_month first_thing
    noon o'clock half_past january february march april june july august september october november december christmas easter summer autumn spring winter fortnight`,
  propose: `shall_we shall_i could_we can_we may_we might_we why_don't_we why_not how_about what_about let's let_us would_you_be would_you_mind would_you_like would_you_let would_you_give would_you_take would_you_join
    would_you_agree could_you can_you will_you are_you_ready are_you_free are_you_happy_to would_it_be_possible would_it_suit would_it_help_if_i what_do_you_say what_would_you_say_to i_suggest i_propose i'd_suggest
    i'd_say_we suits_you does_that_suit fine_with_you ok_with_you okay_with_you agreed deal put_it_to can_i_put may_i_put give_it_a_go`,
  // Courtesy, and the talk itself.
  greet: `hello hi hey good_morning good_afternoon good_evening morning evening welcome nice_to_meet pleased_to_meet delighted pleasure how_are_you how_do_you_do how's_it_going long_time good_to_see
    nice_to_see great_to_see good_to_hear bye goodbye see_you take_care cheers all_the_best have_a_good have_a_nice have_a_great safe_journey safe_trip good_luck fingers_crossed mr mrs ms dr sir madam`,
  thank: `thank thanks thank_you grateful appreciate much_obliged kind_of_you considerate generous hospitality for_having_me for_your_time for_seeing_me sorry apologise apologize excuse pardon no_worries
    never_mind don't_worry my_fault my_pleasure you're_welcome`,
  chat: `weather rain snow sunshine heat cold flu holiday vacation break weekend kids children son daughter baby wife husband mother grandmother dog cat garden football match golf cup birthday wedding
    anniversary party coffee tea lunch dinner beer cake wine trip flight journey traffic drive parking hotel view photo picture painting article interview linkedin concert film book song marathon
    congratulations congrats well_done respect impressive lovely beautiful gorgeous brilliant fantastic loved hometown village retired moved_house new_job promotion jubilee christmas easter happy`,
  feel: `must_be must_have must_feel must_hurt i_can_imagine i_can_see i_understand i_can_understand i_know_the_feeling i_feel_for sorry_to_hear sounds_tough sounds_awful sounds_hard sounds_exhausting not_easy no_fun
    poor_you poor_thing poor_man poor_woman what_a what_rotten_luck rotten bad_luck tough_luck oh_dear ouch gosh jeez wow goodness blimey oh_no bless hang_in tell_me_about_it no_wonder nobody_deserves i_bet
    don't_blame_you hats_off take_my_hat fair_enough understandable i_hear_you same_here been_there`,
  talk: `question questions minutes agenda topic subject order notes note jot write_down record recording conversation talk discuss discussion speak listen hear explain ask start begin first then last
    afterwards later move_on turn_to come_to cover go_through walk_through keep_to stick_to hard_stop leave_time time_left out_of_time half_an_hour forty_minutes twenty_minutes thirty_minutes an_hour
    ten_minutes aim_today plan_for_today today_i'd i'd_like_to_start i'd_like_to_begin before_we_start before_we_begin before_i_forget by_the_way anyway shall_i_begin in_this_call this_call this_meeting`,
  gear: `hear_me see_me screen share_my_screen slide slides mic microphone mute unmute muted camera headset line_is breaking_up lagging frozen froze wifi wi-fi bluetooth connection link dial dialled dial_in
    audio video recording speaker battery charger plug socket cable adapter projector laptop browser tab window password cursor mouse call_you_back lost_you cut_off echo reception signal zoom teams`,
  room: `chair seat table desk door window blind curtain light lamp air_conditioning heating coat bag badge visitor visitor's toilet loo restroom bathroom lift stairs corridor room upstairs downstairs floor
    reception parking car_park gate hard_hat helmet boots vest goggles ear_protection cup glass water pen pencil paper watch clock one_moment one_second just_a_second just_a_moment hang_on hold_on bear_with
    brb back_in_a be_right_back wrong_number wrong_person this_way over_here careful mind_the mind_your follow_me after_you sit_down take_a_seat`,
  check: `right correct is_that_right is_that_correct is_that_fair have_i_got did_i_get did_i_understand do_i_gather do_i_understand if_i_understand if_i_understood if_i_get if_i_hear if_i_heard i_take_it
    i_gather so_you so_it's so_the so_that's so_what_you in_other_words to_sum to_sum_up sum_up summarise summarize recap to_recap repeat_back read_back play_back let_me_check let_me_see_if let_me_repeat
    let_me_make_sure just_to_be_sure just_to_confirm you_said you_mentioned you_told you_were_saying you_mean you're_saying you_want you'd_like you_feel you_think what_i'm_hearing i_hear_you_say sounds_like
    as_i_understand my_understanding noted got_it understood okay_so am_i_right am_i_being_fair correct_me put_it_like_this which_did_you_say did_you_say`,
  unsaid: `anything_else anything_i anything_we anything_that anything_still anything_missing anything_left any_other any_more any_questions any_doubts any_worries any_concerns any_reservations what_else what_have_we what_haven't
    what_did_we what_did_i haven't_covered haven't_touched haven't_asked haven't_talked not_covered not_touched not_asked not_discussed left_out left_open still_open forgotten missed overlooked worries_you worry_you
    bothers_you concerns_you troubles_you makes_you_hesitate hesitate hesitation holding_you_back holds_you_back hold_you_back putting_you_off puts_you_off speaks_against speak_against stands_against
    stand_in_the_way stop_you stops_you keep_you_from keeps_you_from reservation reservations objection objections doubts misgivings second_thoughts uneasy should_have_asked should've_asked forgot_to_ask`,
  more: `such_as like_what for_example for_instance an_example give_an_example in_what_way in_what_sense in_what_respect how_do_you_mean how_so elaborate expand specifically more_specific exactly which_ones tell_me_more
    say_more go_on what_do_you_mean namely meaning walk_me_through_that`,
  peer: `other_companies other_firms other_plants other_customers others most_companies most_firms most_plants most_teams many_companies many_firms many_plants many_teams colleagues_elsewhere your_peers
    in_your_trade in_the_trade in_your_industry we_hear_from people_tell_us tell_us some_of_our`,
  number: `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third quarter percent first
    second couple few several`,
  money: `money cost costs price euro euros pound pounds dollar dollars quid grand bucks cash spend spends spent budget figure amount fee charge wage bill invoice in_money in_euros in_pounds in_dollars £ $ €`,
};
