"""Hand-drawn sheets of the fifty-second drawing; held out once."""

from paper import page, rows, values



def union_numbered_facts(ps, ds, s):
    """A union's sheet that counts its facts (1) to (9), the value under each head, indented."""
    v = values(ps[0], s)
    facts = [("記号及び番号", f"{v['symbol']}　　{v['number']}　（枝番　{v['branch']}）"), ("氏名", f"{v['name']}　（{v['kana']}）"), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"])] + ([("個人番号（下4桁）", s.masked(ds[0]))] if ds[0] else []) + [("保険者番号", v["insurer"]), ("保険者名", v["issuer"])]
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{"".join(f"<p style='margin:2mm 0 0'>({k}) {a}</p><p style='margin:0 0 0 14mm'>{b}</p>" for k, (a, b) in enumerate(facts, 1))}<p style="font-size:9pt">(注) 事実と異なる項目がある場合は、番号を添えて当組合までお知らせください。</p>""", pt=11)


def kyokai_card_pair(ps, ds, s):
    """The branch's sheet with two cards side by side to cut out: who at the left, how insured at the right."""
    v = values(ps[0], s)
    line = lambda a, b: f"<div style='padding:0.6mm 0'><span style='font-size:7pt;display:inline-block;width:22mm'>{a}</span>{b}</div>"
    card = lambda t, xs: f"<td style='border:0.8pt dashed #444;width:50%;vertical-align:top;padding:3mm'><div style='font-size:8pt;text-align:center;border-bottom:0.5pt solid #000'>{t}</div>{''.join(line(a, b) for a, b in xs)}</td>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>日頃より協会けんぽの事業にご理解をいただきありがとうございます。下の部分は切り取ってお使いいただけます。</p><table style="width:100%;font-size:9pt"><tr>{card("資格情報のお知らせ（表）", [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号下4桁", s.masked(ds[0]))])}{card("資格情報のお知らせ（裏）", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得", v["joined"]), ("保険者番号", v["insurer"])])}</tr></table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def household_people_down(ps, ds, s):
    """A family's sheet: people as columns, facts as rows."""
    vs = [values(p, s) for p in ps]
    row = lambda a, xs: f"<tr><td style='background:#eee;font-size:8.5pt;width:24%'>{a}</td>" + "".join(f"<td class='c'>{x}</td>" for x in xs) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>被保険者証等記号　{vs[0]["symbol"]}　　番号　{vs[0]["number"]}</p><table style="width:100%;font-size:9pt">{row("対象者", ["被保険者"] + ["被扶養者"] * (len(vs) - 1))}{row("枝番", [v["branch"] for v in vs])}{row("氏名", [v["name"] for v in vs])}{row("フリガナ", [v["kana"] for v in vs])}{row("生年月日", [v["birth"] for v in vs])}{row("個人番号下4桁", [s.masked(d) for d in ds])}</table><p>保険者番号　{vs[0]["insurer"]}<br>{vs[0]["issuer"]}</p>""", pt=10)


def city_letter_then_box(ps, ds, s):
    """A city's letter in two columns, under it a box over the whole width with the facts three in a row."""
    v = values(ps[0], s)
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("適用開始日", v["joined"]), ("マイナンバー下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    body = "".join("<tr>" + "".join(f"<td style='width:33%;border:none;border-bottom:0.5pt dotted #000'>{a}：{b}</td>" for a, b in facts[n:n + 3]) + "</tr>" for n in range(0, 9, 3))
    return page(s, f"""<p class="r">{v["issuer"]}</p><p>{v["name"]}　様</p><p class="c big">国民健康保険　資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt"><tr><td style="border:none;width:50%;vertical-align:top">国民健康保険の資格情報を、下の枠のとおりお知らせします。マイナンバーカードの読み取りができない医療機関では、この用紙とカードを一緒にお示しください。</td><td style="border:none;vertical-align:top">加入している方の変更や、お引越しの際には必ず届出をお願いします。届出の際はこの用紙もお持ちください。電話 00-0000-0000</td></tr></table><div style="border:1.4pt solid #000;padding:2mm"><table style="width:100%;font-size:9pt">{body}</table></div>""", pt=10.5)


def elder_big_rows(ps, ds, s):
    """The elderly scheme's sheet in big print: label at the left in a black bar, value at the right between rules."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='border:none;background:#222;color:#fff;width:40%;font-size:12pt;padding:1.6mm 3mm'>{a}</td><td style='border:none;border-top:0.8pt solid #000;border-bottom:0.8pt solid #000;font-size:14pt;padding:1.6mm 4mm'>{b}</td></tr>"
    return page(s, f"""<p class="c" style="font-size:19pt">資格情報のお知らせ</p><table style="width:100%">{row("被保険者番号", v["number"])}{row("氏　　名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("資格取得年月日", v["joined"])}{row("個人番号（下4桁）", s.masked(ds[0]))}{row("保険者番号", v["insurer"])}</table><p style="font-size:12pt">ご不明な点は下記へお問い合わせください。</p><p class="r">{v["issuer"]}</p>""", pt=12)


def guild_bracket_list(ps, ds, s):
    """A dentists' guild's plain typed sheet: labels in brackets, values behind them, one line each, two on some."""
    v = values(ps[0], s)
    return page(s, f"""<p class="r">令和6年12月</p><p>組合員各位</p><p class="c big">資格情報のお知らせ</p><p style="font-size:11pt;line-height:2">【記号】{v["symbol"]}　【番号】{v["number"]}　【枝番】{v["branch"]}<br>【氏名】{v["name"]}<br>【フリガナ】{v["kana"]}<br>【生年月日】{v["birth"]}　【資格取得日】{v["joined"]}<br>【個人番号下4桁】{s.masked(ds[0])}<br>【保険者番号】{v["insurer"]}　【保険者名】{v["issuer"]}</p><p style="font-size:9.5pt">記載内容に変更・誤りがある場合は組合事務所までご連絡ください。</p>""", pt=11)


def company_told_card(ps, ds, s):
    """An employer's letter in sentences, with the key facts once more on a card at the foot."""
    v = values(ps[0], s)
    digits = f"ご登録の個人番号は下4桁が{s.masked(ds[0])}です。" if ds[0] else "個人番号は安全管理のため記載していません。"
    return page(s, f"""<p>{v["name"]}　さん</p><p class="c big">資格情報のお知らせ</p><p style="line-height:1.8">健康保険組合より、あなたの資格情報について連絡がありました。生年月日は{v["birth"]}、資格取得年月日は{v["joined"]}となっています。{digits}ご自分のものと異なるときは、今月中に総務課へお申し出ください。</p><div style="border:1pt solid #000;border-radius:3mm;width:96mm;padding:3mm 5mm;margin-top:8mm;font-size:9.5pt"><div>記号 {v["symbol"]}　番号 {v["number"]}　枝番 {v["branch"]}</div><div>氏名 {v["name"]}</div><div>フリガナ {v["kana"]}</div><div>保険者番号 {v["insurer"]}</div><div>{v["issuer"]}</div></div>""", pt=11)


def fund_side_labels(ps, ds, s):
    """A fund's sheet with group labels at the left over several rows, fact and value right of them."""
    v = values(ps[0], s)
    def group(name, xs):
        head = f"<td rowspan='{len(xs)}' style='width:12%;text-align:center;background:#ddd;font-size:9pt'>{name}</td>"
        return "".join(f"<tr>{head if k == 0 else ''}<td style='width:32%'>{a}</td><td>{b}</td></tr>" for k, (a, b) in enumerate(xs))
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:94%;font-size:10pt">{group("資格", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得日", v["joined"])])}{group("本人", [("フリガナ", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"])] + ([("個人番号下4桁", s.masked(ds[0]))] if ds[0] else []))}{group("保険者", [("保険者番号", v["insurer"]), ("名称", v["issuer"])])}</table><p style="font-size:9pt">本状は再発行できますが、お時間をいただきます。</p>""", pt=10.5)
