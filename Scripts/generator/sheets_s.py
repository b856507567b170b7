"""Hand-drawn sheets of the twenty-second drawing; held out once."""

from paper import page, rows, values


def pressed_card(ps, ds, s):
    """The inside of a pressed postcard: two panels, the key left, the person right."""
    v = values(ps[0], s)
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:50%;border-right:0.6pt dashed #000;vertical-align:top;padding:4mm"><p class="c"><b>資格情報のお知らせ</b></p><p>保険者番号　{v['insurer']}</p><p>記　号　{v['symbol']}</p><p>番　号　{v['number']}</p><p>枝　番　{v['branch']}</p><p>資格取得年月日　{v['joined']}</p></td><td style="vertical-align:top;padding:4mm"><p>フリガナ　{v['kana']}</p><p>氏　名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>性　別　{v['sex']}</p><p>個人番号（下4桁）　{s.masked(ds[0])}</p><p>{v['issuer']}</p></td></tr></table>""", size="A5 landscape", margin="10mm", pt=10)


def household_sheet(ps, ds, s):
    """The household head's letter; each member in a box with its digits at the right."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    boxes = "".join(f"<table style='width:100%;margin-top:3mm'><tr><td rowspan=2 style='width:10%;text-align:center'>{v['branch']}</td><td style='width:45%'><span style='font-size:7.5pt'>{v['kana']}</span><br>{v['name']}</td><td>{v['birth']}生</td></tr><tr><td>資格取得　{v['joined']}</td><td>個人番号下4桁　{s.masked(d)}</td></tr></table>" for v, d in zip(vs, ds))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号　{head['insurer']}　　保険者名　{head['issuer']}</p><p>記号　{head['symbol']}　　番号　{head['number']}</p><p class="small">左の数字は枝番です。</p>{boxes}""", pt=10)


def form_letter(ps, ds, s):
    """Everything in one boxed paragraph of short lines."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><div style="border:0.8pt solid #000;padding:4mm 8mm;line-height:2"><p>あなたの資格情報をお知らせします。</p><p>氏名：{v['name']}（{v['kana']}）</p><p>生年月日：{v['birth']}／資格取得年月日：{v['joined']}</p><p>記号：{v['symbol']}／番号：{v['number']}／枝番：{v['branch']}</p><p>保険者：{v['issuer']}（保険者番号：{v['insurer']}）</p><p>個人番号（下4桁）：{s.masked(ds[0])}</p></div>""", pt=11)


def kyokai_window(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    last = f"<tr><td>個人番号（下４桁）</td><td>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p style="margin-top:10mm">{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>{v['name']}　殿</p><p class="r">{v['issuer']}</p><p class="c big" style="margin-top:14mm">資格情報のお知らせ</p><table class="dots" style="width:80%;margin:auto"><tr><td>被保険者等記号</td><td>{v['symbol']}</td></tr><tr><td>被保険者等番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名（カナ）</td><td>{v['kana']}</td></tr><tr><td>氏名（漢字）</td><td>{v['name']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr>{last}</table>""", pt=10.5)


def city_narrow(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">{v['issuer']}国民健康保険<br>資格情報のお知らせ</p><table style="width:50%;margin:auto"><tr><td>記号番号</td></tr><tr><td class="r">{v['symbol']}・{v['number']}（枝番）{v['branch']}</td></tr><tr><td>フリガナ・氏名</td></tr><tr><td class="r">{v['kana']}<br>{v['name']}</td></tr><tr><td>生年月日</td></tr><tr><td class="r">{v['birth']}</td></tr><tr><td>適用開始年月日</td></tr><tr><td class="r">{v['joined']}</td></tr><tr><td>保険者番号</td></tr><tr><td class="r">{v['insurer']}</td></tr></table>""", pt=10.5)


def elder_three(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療資格情報のお知らせ</h1><table style="width:100%"><tr><th>被保険者番号</th><th>氏名</th><th>生年月日</th></tr><tr><td>{v['number']}</td><td><span class="small">{v['kana']}</span><br>{v['name']}</td><td>{v['birth']}</td></tr><tr><th>資格取得年月日</th><th>個人番号下4桁</th><th>保険者番号</th></tr><tr><td>{v['joined']}</td><td>{s.masked(ds[0])}</td><td>{v['insurer']}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=10.5)


def guild_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>下の資格情報のお知らせを切り取ってお使いください。</p><div class="card" style="width:100mm;font-size:9.5pt"><p><b>資格情報のお知らせ</b>　{v['sex']}</p><p>{v['kana']}</p><p>{v['name']}　　{v['birth']}生</p><p>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</p><p>資格取得 {v['joined']}</p><p>個人番号の下4桁 {s.masked(ds[0])}</p><p>{v['insurer']} {v['issuer']}</p></div>""", pt=10.5)


def certificate_strip(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格確認書</h1><table style="width:100%;font-size:9pt"><tr><th>保険者番号</th><th>記号</th><th>番号</th><th>枝番</th><th>有効期限</th></tr><tr><td>{v['insurer']}</td><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>令和9年7月31日</td></tr><tr><th colspan=2>氏名</th><th colspan=2>フリガナ</th><th>生年月日</th></tr><tr><td colspan=2>{v['name']}</td><td colspan=2>{v['kana']}</td><td>{v['birth']}</td></tr></table><p>資格取得年月日　{v['joined']}　　性別　{v['sex']}</p><p class="r">{v['issuer']}</p>""", pt=10)


def confirm_slip(ps, ds, s):
    """Numbered items to be ticked; the digits in the fourth."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ（内容確認票）</h1><p class="r">{v['issuer']}　保険者番号 {v['insurer']}</p><p>□１　記号・番号　　{v['symbol']}-{v['number']}　枝番　{v['branch']}</p><p>□２　氏名（フリガナ）　　{v['name']}（{v['kana']}）</p><p>□３　生年月日　　{v['birth']}</p><p>□４　個人番号（下4桁）　　{s.masked(ds[0])}</p><p>□５　資格取得年月日　　{v['joined']}</p>""", pt=11.5)
