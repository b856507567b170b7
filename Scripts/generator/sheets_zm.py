"""Hand-drawn sheets of the forty-second drawing; held out once."""

from paper import page, rows, values


def company_letter(ps, ds, s):
    """A company's letter: an address at the top left for a window, a greeting, a bordered table, notes in small type."""
    v, p = values(ps[0], s), ps[0]
    line = lambda a, b: f"<tr><td style='width:40%;background:#f2f2f2;font-size:9pt'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<p style="font-size:9pt">〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="r" style="font-size:8pt">作成日 令和6年11月5日　通番 000417</p><p class="c big">資格情報のお知らせ</p><p style="font-size:9pt">平素より当組合の事業にご協力いただき、ありがとうございます。あなたの加入資格と、登録されている個人番号の下4桁は次のとおりです。</p><table style="width:92%">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("カナ氏名", v["kana"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}</table><p style="font-size:8pt">※1 枝番は、ご本人が00、ご家族は01からの番号です。<br>※2 個人番号は、情報保護のため下4桁だけを表示しています。</p><p class="r">保険者番号　{v['insurer']}<br>{v['issuer']}</p>""", pt=10.5)


def family_cards_below(ps, ds, s):
    """A family letter: a short table of all above, and a cut-out card for each below in two columns."""
    vs = [values(p, s) for p in ps]
    card = lambda v, d: f"<td style='width:50%;border:0.5pt dashed #444;vertical-align:top;font-size:8pt'><b>資格情報のお知らせ</b><br>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}<br>氏名　{v['name']}<br>フリガナ　{v['kana']}<br>生年月日　{v['birth']}<br>資格取得年月日　{v['joined']}<br>個人番号（下4桁）　{s.masked(d)}<br>保険者番号　{v['insurer']}<br>{v['issuer']}</td>"
    cells = [card(v, d) for v, d in zip(vs, ds)]
    grid = "".join("<tr>" + "".join(cells[n:n + 2]) + "</tr>" for n in range(0, len(cells), 2))
    return page(s, f"""<p class="c big">資格情報のお知らせ送付のご案内</p><p style="font-size:9pt">ご家族の分をあわせてお送りします。点線で切り取り、マイナンバーカードと一緒にお持ちください。</p><p style="font-size:9pt">枚数　{len(ps)}枚　　通番 000417-03</p><table style="width:100%;margin-top:4mm">{grid}</table>""", pt=10)


def kyokai_two_part(ps, ds, s):
    """Above: the person's facts in a wide table with labels over values. Below: the number, in a table of its own."""
    v = values(ps[0], s)
    over = lambda pairs: "<table style='width:100%;margin-top:2mm'><tr>" + "".join(f"<td class='c' style='background:#e8e8e8;font-size:8pt'>{a}</td>" for a, _ in pairs) + "</tr><tr>" + "".join(f"<td class='c'>{b}</td>" for _, b in pairs) + "</tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p style="font-size:9pt">１　あなたの資格情報</p>{over([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"])])}{over([("氏名", v["name"]), ("フリガナ", v["kana"])])}{over([("生年月日", v["birth"]), ("性別", v["sex"]), ("資格取得年月日", v["joined"])])}<p style="font-size:9pt;margin-top:5mm">２　登録されている個人番号</p>{over([("個人番号（下4桁）", s.masked(ds[0])), ("確認日", "令和6年9月2日")])}<p style="font-size:8pt">３　保険者番号　{v['insurer']}　／　{v['issuer']}</p>""", pt=10.5)


def town_household(ps, ds, s):
    """A town's sheet: the household's key in a strip, then a block of three lines for each person."""
    vs = [values(p, s) for p in ps]
    block = lambda n, v, d: f"<table style='width:100%;margin-top:2mm;font-size:9.5pt'><tr><td rowspan='3' class='c' style='width:7%'>{n}</td><td style='width:15%;font-size:8pt'>フリガナ</td><td style='width:33%'>{v['kana']}</td><td style='width:15%;font-size:8pt'>生年月日</td><td>{v['birth']}</td></tr><tr><td style='font-size:8pt'>氏名</td><td>{v['name']}</td><td style='font-size:8pt'>性別</td><td>{v['sex']}</td></tr><tr><td style='font-size:8pt'>適用開始日</td><td>{v['joined']}</td><td style='font-size:8pt'>個人番号下4桁</td><td>{s.masked(d)}</td></tr></table>"
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt"><tr><td>記号</td><td>{vs[0]['symbol']}</td><td>番号</td><td>{vs[0]['number']}</td><td>保険者番号</td><td>{vs[0]['insurer']}</td><td>{vs[0]['issuer']}</td></tr></table>{"".join(block(n + 1, v, d) for n, (v, d) in enumerate(zip(vs, ds)))}<p style="font-size:8pt">※世帯主以外の方の分も記載しています。</p>""", pt=10)


def elder_indented(ps, ds, s):
    """For the elderly: large print, a label on one line, its value indented on the next."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1mm 0 0;font-size:11pt'>{a}</p><p style='margin:0 0 1mm 12mm;font-size:15pt'>{b}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p class="c">（後期高齢者医療）</p>{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}<p class="r">{v['issuer']}</p>""", pt=12)


def guild_member_table(ps, ds, s):
    """A guild's table across the page: one row of heads, one of values for each person, the digits in the last column; totals below."""
    vs = [values(p, s) for p in ps]
    head = "".join(f"<td class='c' style='font-size:8pt'>{x}</td>" for x in ("番号", "枝番", "氏名<br>フリガナ", "生年月日", "資格取得年月日", "続柄", "個人番号<br>下4桁"))
    body = "".join(f"<tr><td>{v['number']}</td><td class='c'>{v['branch']}</td><td><span style='font-size:9pt'>{v['name']}</span><br><span style='font-size:6.5pt'>{v['kana']}</span></td><td>{v['birth']}</td><td>{v['joined']}</td><td class='c'>{'本人' if n == 0 else '家族'}</td><td>{s.masked(d)}</td></tr>" for n, (v, d) in enumerate(zip(vs, ds)))
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p style="font-size:9pt">記号　{vs[0]['symbol']}　　保険者番号　{vs[0]['insurer']}　　{vs[0]['issuer']}</p><table style="width:100%;font-size:8.5pt"><tr>{head}</tr>{body}<tr><td colspan="7" class="r" style="font-size:8pt">合計　{len(ps)}名</td></tr></table>""", pt=10, size="A4 landscape")


def certificate_ruleless_pair(ps, ds, s):
    """A certificate of confirmation on A5: two columns of label and value without rules."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='border:none;width:18%;font-size:7.5pt'>{a}</td><td style='border:none;width:32%'>{b}</td>"
    return page(s, f"""<p class="c big">健康保険資格確認書</p><table style="width:100%;font-size:9pt;border:none"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}</tr><tr>{cell("枝番", v["branch"])}{cell("性別", v["sex"])}</tr><tr>{cell("氏名", v["name"])}{cell("フリガナ", v["kana"])}</tr><tr>{cell("生年月日", v["birth"])}{cell("資格取得年月日", v["joined"])}</tr><tr>{cell("有効期限", "令和7年12月1日")}{cell("保険者番号", v["insurer"])}</tr></table><p style="font-size:9pt">保険者名称　{v['issuer']}</p>""", pt=10, size="A5 landscape")


def notice_with_slip(ps, ds, s):
    """A notice with a reply slip below: the slip repeats the heads with empty boxes."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='width:34%;font-size:8.5pt'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("保険者番号", v["insurer"])}{line("保険者名称", v["issuer"])}{line("個人番号（下4桁）", s.masked(ds[0])) if ds[0] else ""}</table><p class="c" style="font-size:8pt;border-top:1pt dashed #000;margin-top:8mm">キ リ ト リ</p><p class="c">訂正連絡票</p><table style="width:100%;font-size:8.5pt"><tr><td style="width:30%">訂正する項目</td><td>□ 氏名　□ 生年月日　□ 個人番号</td></tr><tr><td>正しい内容</td><td style="height:12mm"></td></tr><tr><td>連絡先電話番号</td><td></td></tr></table>""", pt=10)
