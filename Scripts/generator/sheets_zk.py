"""Hand-drawn sheets of the fortieth drawing; held out once."""

from paper import page, rows, values


def notes():
    """What stands below the facts of most sheets."""
    return "<p class='small'>※ このお知らせのみでは医療機関等を受診できません。マイナ保険証の読み取りができない場合に、マイナ保険証とあわせて提示してください。</p><p class='small'>※ 記載内容に誤りがある場合は、下記の問い合わせ先までご連絡ください。</p><p class='small'>※ 氏名、生年月日等に変更があったときは、事業主を経由してすみやかに届け出てください。</p>"


def full_letter(ps, ds, s):
    """A whole letter: address, greeting, three paragraphs, a table, notes, the office."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><br>　{v['name']}　様</p><p class="r">令和6年10月吉日<br>{v['issuer']}</p><p class="c big">資格情報のお知らせ</p><p style="font-size:9pt">　時下ますますご清祥のこととお慶び申し上げます。さて、令和6年12月2日より健康保険証の新規発行が終了し、マイナ保険証を基本とする仕組みに移行いたします。</p><p style="font-size:9pt">　つきましては、当組合が把握しているあなたの資格情報と、個人番号（マイナンバー）の下4桁をお知らせいたしますので、お手元のマイナンバーカードと照らし合わせてご確認ください。</p><table style="width:92%;font-size:10pt"><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td colspan="3">{v['name']}</td><td>性別</td><td>{v['sex']}</td></tr><tr><td>フリガナ</td><td colspan="5">{v['kana']}</td></tr><tr><td>生年月日</td><td colspan="2">{v['birth']}</td><td>資格取得年月日</td><td colspan="2">{v['joined']}</td></tr><tr><td>個人番号<br>（下4桁）</td><td colspan="5">{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td colspan="2">{v['insurer']}</td><td>保険者名称</td><td colspan="2">{v['issuer']}</td></tr></table>{notes()}<p class="small">【問い合わせ先】適用課　電話 03-0000-4455（平日9時～17時）</p>""", pt=10)


def sheet_with_card_foot(ps, ds, s):
    """Explanations above, a cut line, and the card with everything at the foot."""
    v = values(ps[0], s)
    digits = f"<tr><td>個人番号下4桁</td><td colspan='3'>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p class="c big">健康保険　資格情報のお知らせ</p><p style="font-size:9.5pt">下の太枠内が、あなたの資格情報です。点線から切り取り、マイナンバーカードとあわせて保管してください。</p>{notes()}<p style="border-top:1pt dashed #000;margin:8mm 0 3mm;font-size:7pt">✂ キリトリ線</p><div style="border:2pt solid #000;width:100mm;padding:2mm"><p class="c" style="margin:0"><b>資格情報のお知らせ</b></p><table class="plain" style="width:100%;font-size:8.5pt"><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}（枝番）{v['branch']}</td></tr><tr><td>氏名</td><td colspan="3">{v['name']}</td></tr><tr><td>フリガナ</td><td colspan="3">{v['kana']}</td></tr><tr><td>生年月日</td><td colspan="3">{v['birth']}</td></tr><tr><td>資格取得日</td><td colspan="3">{v['joined']}</td></tr>{digits}<tr><td>保険者番号</td><td colspan="3">{v['insurer']}　{v['issuer']}</td></tr></table></div>""", pt=10)


def family_letter_table(ps, ds, s):
    """A letter to the insured with one table of the family, numbered lines, notes below."""
    vs, p = [values(q, s) for q in ps], ps[0]
    head = "".join(f"<td style='background:#eee;text-align:center;font-size:7.5pt'>{x}</td>" for x in ("No.", "枝番", "氏名<br>（フリガナ）", "生年月日", "性別", "資格取得年月日", "個人番号<br>（下4桁）"))
    body = "".join(f"<tr><td style='text-align:center'>{n + 1}</td><td style='text-align:center'>{v['branch']}</td><td>{v['name']}<br><span style='font-size:7pt'>（{v['kana']}）</span></td><td>{v['birth']}</td><td style='text-align:center'>{v['sex']}</td><td>{v['joined']}</td><td>{s.masked(d)}</td></tr>" for n, (v, d) in enumerate(zip(vs, ds)))
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}　{p['address']}<br>　{vs[0]['name']}　様</p><p class="c big">資格情報のお知らせ</p><p style="font-size:9pt">ご加入のみなさまの資格情報をお知らせします。</p><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}　　保険者番号　{vs[0]['insurer']}　{vs[0]['issuer']}</p><table style="width:100%;font-size:8.5pt"><tr>{head}</tr>{body}</table>{notes()}""", pt=10)


def elder_leaflet_sheet(ps, ds, s):
    """The elderly scheme: a large title bar, large print, a block of notes at the right."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='font-size:9pt;background:#f0f0f0;width:40%'>{a}</td><td style='font-size:13pt'>{b}</td></tr>"
    return page(s, f"""<p class="c" style="background:#555;color:#fff;font-size:16pt;padding:2mm">資格情報のお知らせ</p><table style="width:66%;float:left">{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}{line("資格取得年月日", v["joined"])}{line("一部負担金の割合", "１割")}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}</table><div style="margin-left:69%;font-size:8pt"><p><b>ご注意</b></p><p>記載内容をご確認ください。</p><p>転居されたときは、お住まいの市区町村へ届け出てください。</p></div><p style="clear:both" class="r">{v['issuer']}</p>""", pt=11)


def guild_two_language(ps, ds, s):
    """Labels in two lines, Japanese over English."""
    v = values(ps[0], s)
    line = lambda a, e, b: f"<tr><td style='width:36%'>{a}<br><span style='font-size:6.5pt;color:#333'>{e}</span></td><td>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p class="c small">Notice of Eligibility Information</p><table style="width:86%">{line("記号", "Symbol", v["symbol"])}{line("番号", "Number", v["number"])}{line("枝番", "Branch Number", v["branch"])}{line("氏名", "Name", v["name"])}{line("フリガナ", "Name in Kana", v["kana"])}{line("生年月日", "Date of Birth", v["birth"])}{line("資格取得年月日", "Date of Acquisition", v["joined"])}{line("個人番号（下4桁）", "Individual Number (last 4 digits)", s.masked(ds[0]))}{line("保険者番号", "Insurer Number", v["insurer"])}{line("保険者名称", "Name of Insurer", v["issuer"])}</table>""", pt=10.5)


def certificate_with_address(ps, ds, s):
    """A certificate as a card with its bearer's address, a letter over it."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>{v['name']}　様</p><p>資格確認書を交付します。大切に保管してください。</p><div style="border:1.2pt solid #000;width:96mm;padding:2mm;font-size:9pt"><p class="c" style="margin:0"><b>資格確認書</b>　<span style="font-size:7.5pt">令和6年12月10日交付</span></p><p style="margin:1mm 0">記号　{v['symbol']}　　番号　{v['number']}　（枝番）{v['branch']}</p><p style="margin:1mm 0">氏名　{v['name']}　　性別　{v['sex']}</p><p style="margin:1mm 0">フリガナ　{v['kana']}</p><p style="margin:1mm 0">生年月日　{v['birth']}</p><p style="margin:1mm 0">資格取得年月日　{v['joined']}</p><p style="margin:1mm 0">有効期限　令和7年11月30日</p><p style="margin:1mm 0">住所　{p['address']}</p><p style="margin:1mm 0">保険者番号　{v['insurer']}　{v['issuer']}</p></div>""", pt=10.5)


def kyokai_official_like(ps, ds, s):
    """Three blocks numbered by circles, thin rules, the digits in a block of their own."""
    v, p = values(ps[0], s), ps[0]
    block = lambda n, head, pairs: f"<p style='margin:2mm 0 0.5mm;font-size:9pt'>{n} {head}</p><table style='width:100%;font-size:9.5pt'>" + "".join("<tr>" + "".join(f"<td style='width:20%;background:#f2f2f2;font-size:8pt'>{a}</td><td style='width:30%'>{b}</td>" for a, b in pairs[k:k + 2]) + "</tr>" for k in range(0, len(pairs), 2)) + "</table>"
    return page(s, f"""<p>{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p>{block("①", "被保険者証等の記号・番号", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("性別", v["sex"])])}{block("②", "氏名等", [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"])])}{block("③", "登録されている個人番号", [("個人番号（下4桁）", s.masked(ds[0])), ("備考", "")])}{block("④", "保険者", [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}{notes()}""", pt=10)


def city_household_list(ps, ds, s):
    """A ward's sheet: the household's key once, each member as two lines in a list."""
    vs = [values(p, s) for p in ps]
    item = lambda n, v, d: f"<div style='border-top:0.6pt solid #000;padding:1mm 0'><p style='margin:0.4mm 0'>（{n + 1}）枝番 {v['branch']}　氏名 {v['name']}　フリガナ {v['kana']}</p><p style='margin:0.4mm 0 0.4mm 6mm'>生年月日 {v['birth']}　適用開始年月日 {v['joined']}　個人番号下4桁 {s.masked(d)}</p></div>"
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ</p><p>記号 {vs[0]['symbol']}　番号 {vs[0]['number']}　保険者番号 {vs[0]['insurer']}　{vs[0]['issuer']}</p><div style="font-size:9pt">{"".join(item(n, v, d) for n, (v, d) in enumerate(zip(vs, ds)))}</div>{notes()}""", pt=10)
